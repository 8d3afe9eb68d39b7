import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;

/// Gives the last constant of a class a class of its own, so that it is made when somebody asks for
/// it, and not with the others.
final class Later {
  private static final int STATIC = AccessFlag.STATIC.mask();

  private final ClassModel model;
  private final ClassDesc type;
  private final ClassDesc later;
  private final List<Instruction> making;
  private final FieldInstruction last;
  private final int cut;

  private Later(byte[] bytes) {
    model = ClassFile.of().parse(bytes);
    type = model.thisClass().asSymbol();
    later = ClassDesc.of(type.packageName(), type.displayName() + "$Later");
    making =
        model.methods().stream()
            .filter(Later::isInitialiser)
            .flatMap(method -> method.code().orElseThrow().elementStream())
            .filter(Instruction.class::isInstance)
            .map(Instruction.class::cast)
            .toList();
    List<Instruction> settings =
        making.stream().filter(it -> it.opcode() == Opcode.PUTSTATIC).toList();
    last = (FieldInstruction) settings.getLast();
    cut = making.indexOf(settings.get(settings.size() - 2)) + 1;
    if (making.stream().anyMatch(BranchInstruction.class::isInstance)) {
      throw new IllegalStateException(type + " chooses how it begins");
    }
  }

  /// The class and that of its last constant, by their names as files.
  static Map<String, byte[]> last(byte[] bytes) {
    Later later = new Later(bytes);
    return Map.of(file(later.type), later.rest(), file(later.later), later.own());
  }

  private byte[] rest() {
    return ClassFile.of().transformClass(model, this::rest);
  }

  private void rest(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case FieldModel field when field.fieldName().equals(last.name()) -> {}
      case MethodModel method when isInitialiser(method) ->
          builder.withMethodBody(
              ConstantDescs.CLASS_INIT_NAME,
              ConstantDescs.MTD_void,
              STATIC,
              code -> {
                making.subList(0, cut).forEach(code::with);
                code.return_();
              });
      case MethodModel method ->
          builder.transformMethod(method, MethodTransform.transformingCode(this::named));
      default -> builder.with(element);
    }
  }

  private byte[] own() {
    return ClassFile.of()
        .build(
            later,
            builder -> {
              builder.withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC);
              builder.withField(last.name().stringValue(), last.typeSymbol(), STATIC);
              builder.withMethodBody(
                  ConstantDescs.CLASS_INIT_NAME,
                  ConstantDescs.MTD_void,
                  STATIC,
                  code -> making.subList(cut, making.size()).forEach(it -> named(code, it)));
            });
  }

  private void named(CodeBuilder code, CodeElement element) {
    if (element instanceof FieldInstruction field
        && field.name().equals(last.name())
        && field.owner().matches(type)) {
      code.fieldAccess(field.opcode(), later, field.name().stringValue(), field.typeSymbol());
    } else {
      code.with(element);
    }
  }

  private static boolean isInitialiser(MethodModel method) {
    return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
  }

  private static String file(ClassDesc type) {
    return type.descriptorString().substring(1).replace(";", ".class");
  }
}
