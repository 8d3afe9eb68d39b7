import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives lambdas classes of their own, which call what the lambda does by way of a method beside
/// it.
///
/// What a lambda takes along is put into an object each time. A compiler that takes long makes
/// nothing of it; the quick one, which a short run has to itself, and the interpreter go by way of
/// Java's slowest call: a twentieth of all work.
final class Lambdas {
  private static final ClassDesc METAFACTORY =
      LambdaMetafactory.class.describeConstable().orElseThrow();
  private static final String USUAL = "metafactory";
  private static final int PLAIN = AccessFlag.FINAL.mask() | AccessFlag.SYNTHETIC.mask();
  private static final int BRIDGE = AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  private final ClassFile format;
  private final ClassModel model;
  private final ClassDesc owner;
  private final boolean isInterface;
  private final boolean isAll;
  private final List<Lambda> lambdas = new ArrayList<>();

  private Lambdas(ClassFile format, byte[] bytes, boolean isAll) {
    this.format = format;
    this.model = format.parse(bytes);
    this.owner = model.thisClass().asSymbol();
    this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    this.isAll = isAll;
  }

  /// One of a class.
  ///
  /// @param from what it takes along, and what it is
  /// @param erased what it is called with
  /// @param body what it does
  private record Lambda(
      ClassDesc type,
      String bridge,
      String name,
      MethodTypeDesc from,
      MethodTypeDesc erased,
      DirectMethodHandleDesc body) {

    MethodTypeDesc call() {
      return body.invocationType();
    }
  }

  /// The class and those of its lambdas, by their names as files; it alone where it has none.
  ///
  /// @param isAll whether those, too, that take nothing along and are made once
  static Map<String, byte[]> plain(ClassFile format, byte[] bytes, boolean isAll) {
    Lambdas lambdas = new Lambdas(format, bytes, isAll);
    Map<String, byte[]> made = new HashMap<>();
    made.put(file(lambdas.owner), lambdas.has() ? lambdas.changed() : bytes);
    lambdas.lambdas.forEach(lambda -> made.put(file(lambda.type()), lambdas.written(lambda)));
    return made;
  }

  private boolean has() {
    return model.methods().stream().anyMatch(this::has);
  }

  private boolean has(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(element -> element instanceof InvokeDynamicInstruction call && isPlain(call));
  }

  private byte[] changed() {
    ClassTransform bridges =
        ClassTransform.endHandler(builder -> lambdas.forEach(lambda -> bridge(builder, lambda)));
    return format.transformClass(
        model, ClassTransform.transformingMethodBodies(this::has, this::replace).andThen(bridges));
  }

  private boolean isPlain(InvokeDynamicInstruction call) {
    if (!call.bootstrapMethod().owner().equals(METAFACTORY)
        || !call.bootstrapMethod().methodName().equals(USUAL)
        || !(isAll || call.typeSymbol().parameterCount() > 0)) {
      return false;
    }
    MethodTypeDesc erased = (MethodTypeDesc) call.bootstrapArgs().get(0);
    DirectMethodHandleDesc body = (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
    MethodTypeDesc wanted = body.invocationType();
    List<ClassDesc> given = new ArrayList<>(call.typeSymbol().parameterList());
    given.addAll(erased.parameterList());
    boolean fits = given.size() == wanted.parameterCount() && returns(erased, wanted);
    for (int i = 0; fits && i < given.size(); i++) {
      fits = kind(given.get(i)) == kind(wanted.parameterType(i));
    }
    return fits && isCalled(body);
  }

  private boolean isCalled(DirectMethodHandleDesc body) {
    return switch (body.kind()) {
      case STATIC, INTERFACE_STATIC, VIRTUAL, INTERFACE_VIRTUAL -> true;
      case SPECIAL -> body.owner().equals(owner) && !isInterface;
      default -> false;
    };
  }

  /// What nobody wants may be left.
  private static boolean returns(MethodTypeDesc erased, MethodTypeDesc wanted) {
    return kind(erased.returnType()) == TypeKind.VOID
        || kind(erased.returnType()) == kind(wanted.returnType());
  }

  private void replace(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call && isPlain(call)) {
      String number = Integer.toString(lambdas.size());
      Lambda lambda =
          new Lambda(
              ClassDesc.of(owner.packageName(), owner.displayName() + "$Plain" + number),
              "lambda$plain$" + number,
              call.name().stringValue(),
              call.typeSymbol(),
              (MethodTypeDesc) call.bootstrapArgs().get(0),
              (DirectMethodHandleDesc) call.bootstrapArgs().get(1));
      lambdas.add(lambda);
      code.invokestatic(lambda.type(), "of", lambda.from());
    } else if (!(element instanceof RuntimeVisibleTypeAnnotationsAttribute)) {
      // those tell of places in the code, which move, and nobody reads them
      code.with(element);
    }
  }

  /// May do what the lambda may, as it is beside it.
  private void bridge(ClassBuilder builder, Lambda lambda) {
    DirectMethodHandleDesc body = lambda.body();
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
    builder.withMethodBody(
        lambda.bridge(),
        lambda.call(),
        BRIDGE | (isInterface ? AccessFlag.PUBLIC.mask() : 0),
        code -> {
          load(code, lambda.call());
          switch (body.kind()) {
            case STATIC, INTERFACE_STATIC ->
                code.invokestatic(body.owner(), body.methodName(), type, body.isOwnerInterface());
            case INTERFACE_VIRTUAL -> code.invokeinterface(body.owner(), body.methodName(), type);
            case VIRTUAL -> code.invokevirtual(body.owner(), body.methodName(), type);
            case SPECIAL -> code.invokespecial(body.owner(), body.methodName(), type);
            default -> throw new IllegalStateException("lambda of another kind: " + body);
          }
          code.return_(kind(type.returnType()));
        });
  }

  private byte[] written(Lambda lambda) {
    ClassDesc own = lambda.type();
    MethodTypeDesc from = lambda.from();
    MethodTypeDesc constructor = from.changeReturnType(ConstantDescs.CD_void);
    return format.build(
        own,
        builder -> {
          builder.withFlags(PLAIN | AccessFlag.SUPER.mask());
          builder.withInterfaceSymbols(from.returnType());
          for (int i = 0; i < from.parameterCount(); i++) {
            builder.withField("c" + i, from.parameterType(i), PLAIN);
          }
          builder.withMethodBody(
              ConstantDescs.INIT_NAME, constructor, 0, code -> keep(code, own, from));
          builder.withMethodBody("of", from, BRIDGE, code -> make(code, own, constructor));
          builder.withMethodBody(
              lambda.name(), lambda.erased(), AccessFlag.PUBLIC.mask(), code -> call(code, lambda));
        });
  }

  private static void keep(CodeBuilder code, ClassDesc own, MethodTypeDesc from) {
    code.aload(0)
        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    for (int i = 0; i < from.parameterCount(); i++) {
      ClassDesc type = from.parameterType(i);
      code.aload(0).loadLocal(kind(type), code.parameterSlot(i));
      code.putfield(own, "c" + i, type);
    }
    code.return_();
  }

  private static void make(CodeBuilder code, ClassDesc own, MethodTypeDesc constructor) {
    code.new_(own).dup();
    load(code, constructor);
    code.invokespecial(own, ConstantDescs.INIT_NAME, constructor).areturn();
  }

  private static void load(CodeBuilder code, MethodTypeDesc type) {
    for (int i = 0; i < type.parameterCount(); i++) {
      code.loadLocal(kind(type.parameterType(i)), code.parameterSlot(i));
    }
  }

  private void call(CodeBuilder code, Lambda lambda) {
    int along = lambda.from().parameterCount();
    for (int i = 0; i < along; i++) {
      code.aload(0).getfield(lambda.type(), "c" + i, lambda.from().parameterType(i));
    }
    MethodTypeDesc erased = lambda.erased();
    for (int i = 0; i < erased.parameterCount(); i++) {
      code.loadLocal(kind(erased.parameterType(i)), code.parameterSlot(i));
      if (kind(erased.parameterType(i)) == TypeKind.REFERENCE) {
        code.checkcast(lambda.call().parameterType(along + i));
      }
    }
    code.invokestatic(owner, lambda.bridge(), lambda.call(), isInterface);
    if (kind(erased.returnType()) == TypeKind.VOID) {
      code.return_();
    } else {
      code.return_(kind(lambda.call().returnType()));
    }
  }

  private static TypeKind kind(ClassDesc type) {
    return TypeKind.from(type);
  }

  private static String file(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1) + ".class";
  }
}
