import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds what Kreds brings and writes classes that have it in their code: the kinds, whose files
/// are read with the same care as a user's, at every start anew, a fifteenth of a flyer; and the
/// materials, of which all are loaded to find one.
final class Ready {
  private static final String KINDS_READER = "dk.kreds.definition.Kinds";
  private static final String KINDS = "dk.kreds.definition.BroughtKinds";
  private static final String MATERIALS_FINDER = "dk.kreds.material.Materials";
  private static final String MATERIAL = "dk.kreds.material.Material";
  private static final String MATERIALS = "dk.kreds.material.BroughtMaterials";
  private static final String ANSWER = "ready";
  private static final int STATIC = AccessFlag.STATIC.mask();

  private static final ClassDesc OPTIONAL = described(Optional.class);
  private static final ClassDesc OPTIONAL_INT = described(OptionalInt.class);
  private static final ClassDesc LIST = described(List.class);
  private static final ClassDesc MAP = described(Map.class);
  private static final MethodTypeDesc ANSWERS =
      MethodTypeDesc.of(OPTIONAL, ConstantDescs.CD_String);
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);

  private Ready() {}

  /// The classes in place of Kreds' own that know none, by their names as files.
  ///
  /// @throws IllegalStateException if what they say is not what was found
  static Map<String, byte[]> gather(Path jar, List<Path> libraries) throws IOException {
    URL[] urls =
        Stream.concat(Stream.of(jar), libraries.stream()).map(Ready::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      // services are looked for there
      Thread.currentThread().setContextClassLoader(loader);
      return Map.of(
          file(KINDS), written(KINDS, kinds(loader), loader),
          file(MATERIALS), written(MATERIALS, materials(loader), loader));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("what Kreds brings cannot be found", e);
    }
  }

  private static String file(String place) {
    return place.replace('.', '/') + ".class";
  }

  private static Map<String, Object> materials(ClassLoader loader)
      throws ReflectiveOperationException {
    Method name = loader.loadClass(MATERIAL).getMethod("name");
    Method all = loader.loadClass(MATERIALS_FINDER).getMethod("all");
    Map<String, Object> materials = new LinkedHashMap<>();
    for (Object material : (List<?>) all.invoke(null)) {
      materials.put((String) name.invoke(material), material);
    }
    return materials;
  }

  private static Map<String, Object> kinds(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> reader = loader.loadClass(KINDS_READER);
    Method read = reader.getDeclaredMethod("readBrought", String.class);
    Method names = reader.getDeclaredMethod("brought");
    read.setAccessible(true);
    names.setAccessible(true);
    Map<String, Object> kinds = new LinkedHashMap<>();
    for (Object name : (List<?>) names.invoke(null)) {
      kinds.put((String) name, read.invoke(null, name));
    }
    return kinds;
  }

  private static byte[] written(String place, Map<String, Object> brought, ClassLoader loader)
      throws ReflectiveOperationException {
    byte[] written = written(ClassDesc.of(place), brought);
    verify(place, brought, written, loader);
    return written;
  }

  private static byte[] written(ClassDesc own, Map<String, Object> brought) {
    return ClassFile.of()
        .build(
            own,
            builder -> {
              builder.withFlags(AccessFlag.FINAL, AccessFlag.SUPER);
              builder.withMethodBody(ANSWER, ANSWERS, STATIC, code -> choose(code, own, brought));
              brought.forEach((name, one) ->
                  builder.withMethodBody(
                      method(name),
                      MethodTypeDesc.of(described(one.getClass())),
                      STATIC,
                      code -> value(code, one).areturn()));
            });
  }

  // one method each, so that only what is asked for is made
  private static void choose(CodeBuilder code, ClassDesc own, Map<String, Object> brought) {
    brought.forEach((name, one) -> {
      Label next = code.newLabel();
      code.loadConstant(name).aload(0).invokevirtual(ConstantDescs.CD_String, "equals", EQUALS);
      code.ifeq(next);
      code.invokestatic(own, method(name), MethodTypeDesc.of(described(one.getClass())));
      code.invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, ConstantDescs.CD_Object));
      code.areturn().labelBinding(next);
    });
    code.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL)).areturn();
  }

  private static String method(String name) {
    return "brought$" + name.replace('-', '_');
  }

  /// Leaves a value on the stack, as the code of a programme would write it.
  private static CodeBuilder value(CodeBuilder code, Object value) {
    return switch (value) {
      case Boolean bool -> code.loadConstant(bool ? 1 : 0);
      case Integer number -> code.loadConstant(number);
      case String text -> code.loadConstant(text);
      case Enum<?> constant -> constant(code, constant);
      case Optional<?> some when some.isPresent() -> {
        value(code, some.get());
        yield code.invokestatic(
            OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, ConstantDescs.CD_Object));
      }
      case Optional<?> _ -> code.invokestatic(OPTIONAL, "empty", MethodTypeDesc.of(OPTIONAL));
      case OptionalInt some when some.isPresent() ->
          code.loadConstant(some.getAsInt())
              .invokestatic(
                  OPTIONAL_INT, "of", MethodTypeDesc.of(OPTIONAL_INT, ConstantDescs.CD_int));
      case OptionalInt _ ->
          code.invokestatic(OPTIONAL_INT, "empty", MethodTypeDesc.of(OPTIONAL_INT));
      case List<?> list -> list(code, list);
      case Map<?, ?> map when map.isEmpty() ->
          code.invokestatic(MAP, "of", MethodTypeDesc.of(MAP), true);
      case Record made -> made(code, made);
      default -> plain(code, value.getClass());
    };
  }

  private static CodeBuilder plain(CodeBuilder code, Class<?> type) {
    if (type.getConstructors().length != 1 || type.getConstructors()[0].getParameterCount() != 0) {
      throw new IllegalStateException("no way to write " + type);
    }
    return code.new_(described(type))
        .dup()
        .invokespecial(
            described(type), ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void));
  }

  private static CodeBuilder constant(CodeBuilder code, Enum<?> constant) {
    ClassDesc type = described(constant.getDeclaringClass());
    return code.getstatic(type, constant.name(), type);
  }

  private static CodeBuilder list(CodeBuilder code, List<?> list) {
    code.loadConstant(list.size()).anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < list.size(); i++) {
      code.dup().loadConstant(i);
      value(code, list.get(i)).aastore();
    }
    return code.invokestatic(
        LIST, "of", MethodTypeDesc.of(LIST, ConstantDescs.CD_Object.arrayType()), true);
  }

  private static CodeBuilder made(CodeBuilder code, Record made) {
    RecordComponent[] parts = made.getClass().getRecordComponents();
    ClassDesc type = described(made.getClass());
    code.new_(type).dup();
    for (RecordComponent part : parts) {
      value(code, part(made, part));
    }
    List<ClassDesc> types = Arrays.stream(parts).map(part -> described(part.getType())).toList();
    return code.invokespecial(
        type, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, types));
  }

  private static Object part(Record made, RecordComponent part) {
    try {
      return part.getAccessor().invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void verify(
      String place, Map<String, Object> brought, byte[] written, ClassLoader loader)
      throws ReflectiveOperationException {
    Written known = new Written(loader, place, written);
    for (Map.Entry<String, Object> one : brought.entrySet()) {
      Object again = known.ready(one.getKey()).orElseThrow();
      boolean isSame =
          again instanceof Record
              ? again.equals(one.getValue())
              : again.getClass() == one.getValue().getClass();
      if (!isSame) {
        throw new IllegalStateException("not what was found: " + one.getKey());
      }
    }
  }

  /// Takes the class as it was written, and all others from where the rest was found.
  private static final class Written extends ClassLoader {
    private final Class<?> own;

    Written(ClassLoader parent, String place, byte[] bytes) {
      super(parent);
      own = defineClass(place, bytes, 0, bytes.length);
    }

    Optional<?> ready(String name) throws ReflectiveOperationException {
      Method ready = own.getDeclaredMethod(ANSWER, String.class);
      ready.setAccessible(true);
      return (Optional<?>) ready.invoke(null, name);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassDesc described(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
