import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import java.lang.reflect.AccessFlag;
import java.lang.runtime.ObjectMethods;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Says in plain code what Java would make up when it is first needed, so that Kreds starts fast.
///
/// Java makes the classes that tell the cases of a switch over a sealed type apart, and those that
/// compare records, at every start anew: no AOT cache keeps them. Here each such switch gets a
/// plain method that asks `instanceof` in turn, and each record plain `equals` and `hashCode`,
/// which is what Java's own would do. What puts texts together is kept by the cache, but walks
/// through twenty small methods that a short run never compiles.
final class Plain {
  private static final String SWITCH = "typeSwitch";
  private static final String JOIN = "makeConcatWithConstants";
  private static final ClassDesc CONCATENATION = described(StringConcatFactory.class);
  private static final ClassDesc BUILDER = described(StringBuilder.class);
  private static final ClassDesc RECORD = described(ObjectMethods.class);
  private static final ClassDesc OBJECTS = described(Objects.class);
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final int PRIVATE =
      AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  private Plain() {}

  /// A method that takes the place of one that Java would make.
  private record Method(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  /// Changes the classes among some entries.
  ///
  /// @param sources what the classes are made with
  static void apply(Map<String, byte[]> entries, List<Path> sources) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : sources) {
      urls.add(path.toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new))) {
      ClassFile format =
          ClassFile.of(
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (String name : List.copyOf(entries.keySet())) {
        if (name.endsWith(".class")) {
          entries.putAll(changed(format, entries.get(name)));
        }
      }
    }
  }

  private static Map<String, byte[]> changed(ClassFile format, byte[] bytes) {
    ClassDesc type = format.parse(bytes).thisClass().asSymbol();
    try {
      return Lambdas.plain(format, plain(format, bytes), false);
    } catch (IllegalArgumentException lacking) {
      if (type.packageName().startsWith(OneModule.NAME)) {
        throw lacking;
      }
      // made with a library that is not here: it never runs
      return Map.of();
    }
  }

  private static byte[] plain(ClassFile format, byte[] bytes) {
    ClassModel model = format.parse(bytes);
    List<Method> methods = new ArrayList<>();
    ClassDesc owner = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            method -> asks(method, owner),
            (code, element) -> replace(code, element, owner, isInterface, methods));
    ClassTransform added =
        ClassTransform.endHandler(builder -> methods.forEach(method -> add(builder, method)));
    if (model.methods().stream().noneMatch(method -> asks(method, owner))) {
      return bytes;
    }
    return format.transformClass(model, calls.andThen(added));
  }

  private static boolean asks(MethodModel method, ClassDesc owner) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(element ->
            element instanceof InvokeDynamicInstruction call && body(call, owner).isPresent());
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
    } else if (!(element instanceof RuntimeVisibleTypeAnnotationsAttribute)) {
      // those tell of places in the code, which move, and nobody reads them
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
    if (call.bootstrapMethod().owner().equals(CONCATENATION) && name.equals(JOIN)) {
      return Optional.of(code -> join(code, call.typeSymbol(), call.bootstrapArgs()));
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

  /// Puts a text together of what is given and what stands between.
  ///
  /// @param recipe first with a mark for each of the others and for each parameter
  private static void join(CodeBuilder code, MethodTypeDesc type, List<ConstantDesc> recipe) {
    code.new_(BUILDER).dup();
    code.invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    int parameter = 0;
    int constant = 1;
    for (String part : ((String) recipe.getFirst()).split("(?<=[\1\2])|(?=[\1\2])", -1)) {
      switch (part) {
        case "" -> {}
        case "\1" -> {
          ClassDesc given = type.parameterType(parameter);
          code.loadLocal(TypeKind.from(given), code.parameterSlot(parameter++));
          append(code, given);
        }
        case "\2" -> {
          code.loadConstant(recipe.get(constant++));
          append(code, ConstantDescs.CD_Object);
        }
        default -> {
          code.loadConstant(part);
          append(code, ConstantDescs.CD_String);
        }
      }
    }
    code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
  }

  private static void append(CodeBuilder code, ClassDesc type) {
    ClassDesc as =
        switch (TypeKind.from(type)) {
          case BYTE, SHORT -> ConstantDescs.CD_int;
          case REFERENCE -> type.equals(ConstantDescs.CD_String) ? type : ConstantDescs.CD_Object;
          default -> type;
        };
    code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, as));
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
