import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_02191641eb24269570c97bbe524e115c4ed1f95a {
    static final String base64Bytes = String.join("", "LFwASGFkAAAXU8hEABxJAAAESgAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb25h");

    public static void main(String[] args) throws Throwable {
        Crash_02191641eb24269570c97bbe524e115c4ed1f95a.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dk.kreds.fuzz.PaperFuzz.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dk.kreds.fuzz.PaperFuzz.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        dk.kreds.fuzz.PaperFuzz.fuzzerTestOneInput(input);
    }
}