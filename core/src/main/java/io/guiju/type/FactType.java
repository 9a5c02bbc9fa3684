package io.guiju.type;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact: a public record whose {@link Key} components tell its facts apart. Components
 * other than the key may be null, which means that the host did not supply them. Public methods
 * without arguments are properties as well, computed from the components.
 */
public final class FactType {
  private static final Set<String> DERIVED = Set.of("hashCode", "toString");
  private static final Set<Class<?>> KEY_TYPES =
      Set.of(String.class, Integer.class, int.class, LocalDate.class);
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final ClassValue<FactType> TYPES =
      new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> type) {
          return new FactType(type);
        }
      };

  private final int number = COUNT.getAndIncrement();
  private final Class<?> type;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final List<Property> components;
  private final List<Property> keys;
  private final Constructor<?> constructor;

  private FactType(Class<?> type) {
    this.type = type;
    if (!type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
      throw new FactException(
          type.getName() + " cannot hold facts: make it a public record with a @Key component");
    }
    try {
      RecordComponent[] declared = type.getRecordComponents();
      Class<?>[] componentTypes = new Class<?>[declared.length];
      List<Property> all = new ArrayList<>();
      for (RecordComponent component : declared) {
        componentTypes[all.size()] = component.getType();
        Reference reference = component.getAnnotation(Reference.class);
        all.add(
            new Property(
                component.getName(),
                component.getGenericType(),
                component.isAnnotationPresent(Key.class),
                reference == null ? List.of() : List.of(reference.value()),
                component.getAccessor()));
      }
      components = List.copyOf(all);
      List<Property> identifying = new ArrayList<>();
      for (Property component : components) {
        properties.put(component.name(), component);
        if (component.isKey()) {
          checkKey(component);
          identifying.add(component);
        }
      }
      keys = List.copyOf(identifying);
      constructor = type.getDeclaredConstructor(componentTypes);
      for (Method method : computed()) {
        properties.put(
            method.getName(),
            new Property(method.getName(), method.getReturnType(), false, List.of(), method));
      }
    } catch (ReflectiveOperationException e) {
      throw new FactException(type.getName() + " cannot be read: " + e);
    }
  }

  /** Keys are looked up and sorted: 1.0 and 1.00 must not be two of them. */
  private void checkKey(Property key) {
    if (!KEY_TYPES.contains(key.type()) && !key.type().isEnum()) {
      throw new FactException(
          type.getName()
              + "."
              + key
              + " cannot be a key: use String, Integer, LocalDate or an enum");
    }
  }

  /** Its methods that are no components, by name. */
  private Collection<Method> computed() {
    SortedMap<String, Method> computed = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !properties.containsKey(method.getName())
          && !DERIVED.contains(method.getName())) {
        computed.put(method.getName(), method);
      }
    }
    return computed.values();
  }

  /**
   * The fact type of a record.
   *
   * @throws FactException if the class is no public record
   */
  public static FactType of(Class<?> type) {
    return TYPES.get(type);
  }

  /** The simple name of the record, as rules and files write it. */
  public String name() {
    return type.getSimpleName();
  }

  public Class<?> type() {
    return type;
  }

  /** How many types the process knew before: what is found again and again is found by it. */
  public int number() {
    return number;
  }

  /** What a host supplies, in the order of the record. */
  public List<Property> components() {
    return components;
  }

  public List<Property> keys() {
    return keys;
  }

  /** Whether facts of this type may hold the key of one of another, or of this same type. */
  public boolean refersTo(FactType other) {
    return components.stream().anyMatch(p -> p.references().contains(other.type));
  }

  /** A component or a computed property, or null where there is none of that name. */
  public @Nullable Property property(String name) {
    return properties.get(name);
  }

  public List<String> propertyNames() {
    return List.copyOf(properties.keySet());
  }

  /**
   * The key of a fact of this type.
   *
   * @throws FactException if a part of it is missing
   */
  public FactKey keyOf(Object fact) {
    List<Object> parts = new ArrayList<>(keys.size());
    for (Property key : keys) {
      Object part = key.of(fact);
      if (part == null || part.equals("")) {
        throw new FactException(
            "A fact of type " + name() + " has no " + key.name() + ": supply it, it is the key");
      }
      parts.add(part);
    }
    if (parts.isEmpty()) {
      throw new FactException(type.getName() + " has no key: mark a component with @Key");
    }
    return new FactKey(this, parts);
  }

  /**
   * Makes a fact from values by component name; components without a value become null.
   *
   * @throws FactException if a value has the wrong type or the record refuses the values
   */
  public Object create(Map<String, ? extends @Nullable Object> values) {
    @Nullable Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = values.get(components.get(i).name());
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw refused(arguments, e.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw refused(arguments, e);
    }
  }

  private FactException refused(@Nullable Object[] arguments, Throwable e) {
    return new FactException(
        name() + " cannot be made of " + Arrays.toString(arguments) + ": " + e.getMessage());
  }

  /** The same fact with nothing known of it but its key and what it refers to. */
  public Object emptied(Object fact) {
    Map<String, @Nullable Object> kept = new HashMap<>();
    components.stream()
        .filter(Property::identifies)
        .forEach(component -> kept.put(component.name(), component.of(fact)));
    return create(kept);
  }

  @Override
  public String toString() {
    return name();
  }
}
