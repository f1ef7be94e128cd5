package io.github.cotangent.nn;

import java.util.List;

/// Values by name were given for parameters that have other names, shapes or types.
///
/// The message lists what is missing, what is unknown and what differs.
public final class ParameterMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  // The rest of a long list says nothing new.
  private static final int SHOWN = 10;

  ParameterMismatchException(String who, String what, List<String> differences) {
    super(message(who, what, differences));
  }

  private static String message(String who, String what, List<String> differences) {
    StringBuilder text = new StringBuilder(who);
    text.append(": ").append(what).append(" does not fit these parameters, ");
    text.append(differences.size())
        .append(differences.size() == 1 ? " difference" : " differences");
    for (String difference : differences.subList(0, Math.min(SHOWN, differences.size()))) {
      text.append("\n  ").append(difference);
    }
    if (differences.size() > SHOWN) {
      text.append("\n  and ").append(differences.size() - SHOWN).append(" more");
    }
    return text.append("\n  help: build the model with the settings of the saved one").toString();
  }
}
