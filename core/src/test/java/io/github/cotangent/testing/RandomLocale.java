package io.github.cotangent.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Sets a random default locale and time zone before any test of a JVM runs, and prints them, so
/// that a value that depends on either fails sooner or later.
///
/// `-Dcotangent.test.locale=tr-TR -Dcotangent.test.timezone=Asia/Kathmandu` repeats a run.
public final class RandomLocale implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    RandomGenerator random = RandomGenerator.getDefault();
    String stated = System.getProperty("cotangent.test.locale");
    Locale locale;
    if (stated == null) {
      Locale[] locales = Locale.getAvailableLocales();
      Arrays.sort(locales, Comparator.comparing(Locale::toLanguageTag));
      locale = locales[random.nextInt(locales.length)];
    } else {
      locale = Locale.forLanguageTag(stated);
    }
    List<String> zones =
        Arrays.stream(TimeZone.getAvailableIDs()).filter(id -> id.contains("/")).sorted().toList();
    String zone =
        System.getProperty("cotangent.test.timezone", zones.get(random.nextInt(zones.size())));
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    System.out.println(
        "tests run with -Dcotangent.test.locale="
            + locale.toLanguageTag()
            + " -Dcotangent.test.timezone="
            + zone);
  }
}
