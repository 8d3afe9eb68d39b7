import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.runtime.ObjectMethods;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Gathers what is in Kreds' own jar, so that it starts fast.
///
/// Java makes the classes that tell the cases of a switch over a sealed type apart, and those that
/// compare records, when they are first needed, at every start anew: no AOT cache keeps them. Here
/// each such switch gets a plain method that asks `instanceof` in turn, and each record plain
/// `equals` and `hashCode`, which is what Java's own would do.
final class Plain {
  private static final String SWITCH = "typeSwitch";
  private static final ClassDesc RECORD = described(ObjectMethods.class);
  private static final ClassDesc OBJECTS = described(Objects.class);
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final int PRIVATE =
      AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  private Plain() {}

  /// A method that takes the place of one that Java would make.
  private record Method(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  /// What is in the jar, by name.
  ///
  /// @param libraries what its classes are made with
  static Map<String, byte[]> gather(Path jar, List<Path> libraries) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : libraries) {
      urls.add(path.toUri().toURL());
    }
    urls.add(jar.toUri().toURL());
    Map<String, byte[]> entries = new TreeMap<>();
    try (JarFile opened = new JarFile(jar.toFile());
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new))) {
      ClassFile format =
          ClassFile.of(
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (JarEntry entry : Collections.list(opened.entries())) {
        String name = entry.getName();
        if (Libraries.isKept(name)) {
          byte[] bytes = opened.getInputStream(entry).readAllBytes();
          entries.put(name, name.endsWith(".class") ? plain(format, bytes) : bytes);
        }
      }
    }
    return entries;
  }

  private static byte[] plain(ClassFile format, byte[] bytes) {
    ClassModel model = format.parse(bytes);
    List<Method> methods = new ArrayList<>();
    ClassDesc owner = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            (code, element) -> replace(code, element, owner, isInterface, methods));
    ClassTransform whole =
        calls.andThen(
            new ClassTransform() {
              @Override
              public void accept(ClassBuilder builder, ClassElement element) {
                builder.with(element);
              }

              @Override
              public void atEnd(ClassBuilder builder) {
                methods.forEach(method -> add(builder, method));
              }
            });
    byte[] changed = format.transformClass(model, whole);
    return methods.isEmpty() ? bytes : changed;
  }

  private static void replace(
      CodeBuilder code,
      CodeElement element,
      ClassDesc owner,
      boolean isInterface,
      List<Method> methods) {
    Optional<Consumer<CodeBuilder>> body =
        element instanceof InvokeDynamicInstruction call ? body(call, owner) : Optional.empty();
    if (body.isPresent()) {
      MethodTypeDesc type = ((InvokeDynamicInstruction) element).typeSymbol();
      Method method = new Method("plain$" + methods.size(), type, body.get());
      methods.add(method);
      code.invokestatic(owner, method.name(), type, isInterface);
    } else {
      code.with(element);
    }
  }

  private static void add(ClassBuilder builder, Method method) {
    builder.withMethodBody(method.name(), method.type(), PRIVATE, method.body());
  }

  private static Optional<Consumer<CodeBuilder>> body(
      InvokeDynamicInstruction call, ClassDesc owner) {
    String name = call.name().stringValue();
    List<LoadableConstantEntry> arguments = call.invokedynamic().bootstrap().arguments();
    if (name.equals(SWITCH) && arguments.stream().allMatch(ClassEntry.class::isInstance)) {
      List<ClassDesc> cases =
          arguments.stream().map(argument -> ((ClassEntry) argument).asSymbol()).toList();
      return Optional.of(code -> choose(code, cases));
    }
    if (!call.bootstrapMethod().owner().equals(RECORD)) {
      return Optional.empty();
    }
    List<FieldRefEntry> fields =
        arguments.stream()
            .filter(MethodHandleEntry.class::isInstance)
            .map(argument -> (FieldRefEntry) ((MethodHandleEntry) argument).reference())
            .toList();
    return switch (name) {
      case "hashCode" -> Optional.of(code -> hash(code, owner, fields));
      case "equals" -> Optional.of(code -> compare(code, owner, fields));
      default -> Optional.empty();
    };
  }

  /// The number of the first case from `restart` on that the target is of; -1 for null, and one
  /// past the last where it is of none.
  private static void choose(CodeBuilder code, List<ClassDesc> cases) {
    Label present = code.newLabel();
    code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
    for (int i = 0; i < cases.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf(cases.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(cases.size()).ireturn();
  }

  private static void hash(CodeBuilder code, ClassDesc owner, List<FieldRefEntry> fields) {
    code.iconst_0();
    for (FieldRefEntry field : fields) {
      ClassDesc type = field.typeSymbol();
      ClassDesc parameter = type.isPrimitive() ? type : ConstantDescs.CD_Object;
      code.loadConstant(31).imul();
      code.aload(0).getfield(owner, field.name().stringValue(), type);
      code.invokestatic(
          type.isPrimitive() ? boxed(type) : OBJECTS,
          "hashCode",
          MethodTypeDesc.of(ConstantDescs.CD_int, parameter));
      code.iadd();
    }
    code.ireturn();
  }

  private static void compare(CodeBuilder code, ClassDesc owner, List<FieldRefEntry> fields) {
    Label differ = code.newLabel();
    code.aload(1).instanceOf(owner).ifeq(differ);
    code.aload(1).checkcast(owner).astore(2);
    for (FieldRefEntry field : fields) {
      ClassDesc type = field.typeSymbol();
      String name = field.name().stringValue();
      code.aload(0).getfield(owner, name, type).aload(2).getfield(owner, name, type);
      if (type.isPrimitive()) {
        code.invokestatic(
            boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
        code.ifne(differ);
      } else {
        code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(differ);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(differ).iconst_0().ireturn();
  }

  private static ClassDesc boxed(ClassDesc type) {
    String descriptor = "()" + type.descriptorString();
    return described(MethodType.fromMethodDescriptorString(descriptor, null).wrap().returnType());
  }

  private static ClassDesc described(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
