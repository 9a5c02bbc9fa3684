package io.guiju.jiaxing315;

import io.guiju.facts.Field;
import io.guiju.facts.KeyTechnologyList;
import io.guiju.facts.Level;
import io.guiju.facts.Occupation;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.Territory;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.facts.TransferMode;
import io.guiju.facts.TransferStage;
import io.guiju.type.Country;
import io.guiju.type.Key;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the plan compare with on a date, in the order of the plan. Filled by name from
 * the sections' {@code parameters.yaml}, which label each one and say where it comes from.
 *
 * @param asOf the date of the check; set by the library
 * @param fiscalYear the last year that ended before it; set by the library
 */
public record Jiaxing315Parameters(
    @Key LocalDate asOf,
    int fiscalYear,
    @Nullable Integer maxAgeOfFacts,
    @Nullable Ratio aboutShare,
    @Nullable Ratio sufficientCoverage,
    ListParameter<ProjectKind> strategicProjects,
    ListParameter<String> supportedGrades,
    ListParameter<Field> innovationCentreFields,
    ListParameter<PlatformKind> provincialCentres,
    ListParameter<OrganisationKind> universitiesAndInstitutes,
    ListParameter<Level> provincialOrAbove,
    ListParameter<String> clusters135N,
    ListParameter<KeyTechnologyList> keyTechnologyLists,
    ListParameter<TitleKind> consortiumLeadTitles,
    ListParameter<TitleKind> technologySmeTitles,
    ListParameter<TitleKind> cultivatedTitles,
    ListParameter<TitleStatus> cultivatedStatuses,
    ListParameter<TransferMode> transferReforms,
    ListParameter<TransferStage> supportedTransferStages,
    ListParameter<Field> focusFields,
    ListParameter<Country> overseasEngineerCountries,
    ListParameter<Occupation> scienceWorkers,
    @Nullable Integer youngAgeLimit,
    ListParameter<TitleKind> engineerBenchmarkTitles,
    ListParameter<ProjectKind> talentProjects,
    ListParameter<Country> homeCountries,
    ListParameter<Place> deltaProvinces,
    @Nullable BigDecimal innovationPointsCut,
    @Nullable Ratio rdIntensityThreshold,
    ListParameter<PlatformKind> cooperationPlatforms,
    ListParameter<OrganisationKind> cooperationBuilders,
    ListParameter<Territory> foreignTerritories,
    @Nullable Ratio rdPriorityShare) {}
