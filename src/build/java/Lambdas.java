import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the lambdas of a class classes of their own.
///
/// The quick compiler, which a short run has to itself, makes an object for a lambda by way of
/// Java's slowest call: where openpdf-html asks each rule of each element, a tenth of all work.
final class Lambdas {
  private static final ClassDesc METAFACTORY =
      LambdaMetafactory.class.describeConstable().orElseThrow();
  private static final String SYNTHETIC = "lambda$";
  private static final int PLAIN = AccessFlag.FINAL.mask() | AccessFlag.SYNTHETIC.mask();

  private final ClassFile format;
  private final ClassDesc owner;
  private final Map<String, byte[]> made = new HashMap<>();

  private Lambdas(ClassFile format, ClassDesc owner) {
    this.format = format;
    this.owner = owner;
  }

  /// The class and those of its lambdas, by their names as files.
  ///
  /// @throws IllegalStateException if it has none that can be made plain
  static Map<String, byte[]> plain(ClassFile format, byte[] bytes) {
    ClassModel model = format.parse(bytes);
    Lambdas lambdas = new Lambdas(format, model.thisClass().asSymbol());
    byte[] changed =
        format.transformClass(
            model,
            ClassTransform.transformingMethodBodies(lambdas::replace).andThen(Lambdas::open));
    if (lambdas.made.isEmpty()) {
      throw new IllegalStateException("no lambda in " + model.thisClass().asInternalName());
    }
    lambdas.made.put(file(lambdas.owner), changed);
    return lambdas.made;
  }

  // what a lambda does stands in a private method, which its own class may not call
  private static void open(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method
        && method.methodName().stringValue().startsWith(SYNTHETIC)) {
      builder.withMethod(
          method.methodName(),
          method.methodType(),
          method.flags().flagsMask() & ~AccessFlag.PRIVATE.mask(),
          body ->
              method
                  .elementStream()
                  .filter(part -> !(part instanceof AccessFlags))
                  .forEach(body::with));
    } else {
      builder.with(element);
    }
  }

  private void replace(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().owner().equals(METAFACTORY)) {
      List<?> arguments = call.bootstrapArgs();
      MethodTypeDesc erased = (MethodTypeDesc) arguments.get(0);
      DirectMethodHandleDesc body = (DirectMethodHandleDesc) arguments.get(1);
      MethodTypeDesc real = (MethodTypeDesc) arguments.get(2);
      MethodTypeDesc from = call.typeSymbol();
      ClassDesc own =
          ClassDesc.ofDescriptor(
              owner.descriptorString().replaceFirst(";$", "\\$Plain" + made.size() + ";"));
      made.put(file(own), written(own, from, call.name().stringValue(), erased, real, body));
      code.invokestatic(own, "of", from);
    } else {
      code.with(element);
    }
  }

  private byte[] written(
      ClassDesc own,
      MethodTypeDesc from,
      String name,
      MethodTypeDesc erased,
      MethodTypeDesc real,
      DirectMethodHandleDesc body) {
    MethodTypeDesc constructor = from.changeReturnType(ConstantDescs.CD_void);
    return format.build(
        own,
        builder -> {
          builder.withFlags(PLAIN);
          builder.withInterfaceSymbols(from.returnType());
          for (int i = 0; i < from.parameterCount(); i++) {
            builder.withField("c" + i, from.parameterType(i), PLAIN);
          }
          builder.withMethodBody("<init>", constructor, 0, code -> keep(code, own, from));
          builder.withMethodBody(
              "of", from, AccessFlag.STATIC.mask(), code -> make(code, own, from, constructor));
          builder.withMethodBody(
              name,
              erased,
              AccessFlag.PUBLIC.mask(),
              code -> call(code, own, from, erased, real, body));
        });
  }

  private static void keep(CodeBuilder code, ClassDesc own, MethodTypeDesc from) {
    code.aload(0).invokespecial(ConstantDescs.CD_Object, "<init>", ConstantDescs.MTD_void);
    for (int i = 0; i < from.parameterCount(); i++) {
      ClassDesc type = from.parameterType(i);
      code.aload(0).loadLocal(TypeKind.from(type), code.parameterSlot(i));
      code.putfield(own, "c" + i, type);
    }
    code.return_();
  }

  private static void make(
      CodeBuilder code, ClassDesc own, MethodTypeDesc from, MethodTypeDesc constructor) {
    code.new_(own).dup();
    for (int i = 0; i < from.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(from.parameterType(i)), code.parameterSlot(i));
    }
    code.invokespecial(own, "<init>", constructor).areturn();
  }

  private static void call(
      CodeBuilder code,
      ClassDesc own,
      MethodTypeDesc from,
      MethodTypeDesc erased,
      MethodTypeDesc real,
      DirectMethodHandleDesc body) {
    for (int i = 0; i < from.parameterCount(); i++) {
      code.aload(0).getfield(own, "c" + i, from.parameterType(i));
    }
    for (int i = 0; i < erased.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(erased.parameterType(i)), code.parameterSlot(i));
      if (!erased.parameterType(i).isPrimitive()) {
        code.checkcast(real.parameterType(i));
      }
    }
    ClassDesc owner = body.owner();
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
    switch (body.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(owner, body.methodName(), type, body.isOwnerInterface());
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
          code.invokeinterface(owner, body.methodName(), type);
      case VIRTUAL, SPECIAL -> code.invokevirtual(owner, body.methodName(), type);
      default -> throw new IllegalStateException("lambda of another kind: " + body);
    }
    if (TypeKind.from(type.returnType()) != TypeKind.from(erased.returnType())) {
      throw new IllegalStateException("a lambda that boxes: " + body);
    }
    code.return_(TypeKind.from(erased.returnType()));
  }

  private static String file(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1) + ".class";
  }
}
