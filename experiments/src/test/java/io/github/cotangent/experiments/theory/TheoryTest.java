package io.github.cotangent.experiments.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TheoryTest {
  private static final RandomKey KEY = RandomKey.of(17);

  private static List<Claim> blocked(
      double epsilon, ElementType type, UnaryOperator<Variable> standardise) {
    List<Claim> claims = new ArrayList<>();
    Features features = LabelledFeatures.random(KEY, 16, 6, 1).features().in(type);
    BlockedTerms.tryAll("", features, epsilon, KEY, standardise, claims::add);
    return claims;
  }

  private static List<String> failing(List<Claim> claims) {
    return claims.stream().filter(claim -> !claim.holds()).map(Claim::id).toList();
  }

  @Test
  void the_three_terms_hold_with_the_honest_rule() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      for (double epsilon : new double[] {0, 1e-5, 1e-1, 10}) {
        List<Claim> claims = blocked(epsilon, type, x -> x.normalise(epsilon, 0));
        assertEquals(3, claims.size());
        assertEquals(List.of(), failing(claims));
      }
    }
  }

  @Test
  void a_composition_of_primitives_holds_as_well() {
    List<Claim> claims =
        blocked(
            0.1,
            ElementType.FLOAT64,
            x ->
                x.minus(x.meanKeeping(0))
                    .times(x.varianceKeeping(false, 0).plus(0.1).reciprocalSquareRoot()));
    assertEquals(List.of(), failing(claims));
  }

  @Test
  void a_standardisation_with_a_detached_mean_is_found_by_the_first_term() {
    List<Claim> claims =
        blocked(
            1e-5,
            ElementType.FLOAT64,
            x -> {
              Variable centred = x.minus(x.meanKeeping(0).detach());
              return centred.times(
                  centred.square().meanKeeping(0).plus(1e-5).reciprocalSquareRoot());
            });
    assertTrue(failing(claims).contains("C1.eps=1e-5"), claims.toString());
  }

  @Test
  void a_standardisation_with_a_detached_deviation_is_found_by_the_diagonal() {
    List<Claim> claims =
        blocked(
            1e-5,
            ElementType.FLOAT32,
            x ->
                x.minus(x.meanKeeping(0))
                    .times(x.varianceKeeping(false, 0).detach().plus(1e-5).reciprocalSquareRoot()));
    assertTrue(failing(claims).contains("C2.eps=1e-5.float32"), claims.toString());
  }

  @Test
  void an_epsilon_outside_the_root_is_found() {
    List<Claim> claims =
        blocked(
            0.1,
            ElementType.FLOAT64,
            x ->
                x.minus(x.meanKeeping(0))
                    .dividedBy(x.varianceKeeping(false, 0).squareRoot().plus(0.1)));
    assertTrue(failing(claims).contains("C3.eps=1e-1"), claims.toString());
  }

  @Test
  void constant_features_are_left_out_and_counted_where_epsilon_is_0() {
    double[][] x = Numbers.normal(KEY, 8, 3);
    for (double[] sample : x) {
      sample[1] = 4;
    }
    List<Claim> claims = new ArrayList<>();
    BlockedTerms.tryAll(new Features("", x, ElementType.FLOAT64, 0), 0, KEY, claims::add);
    assertEquals(List.of(), failing(claims));
    assertTrue(
        claims.getFirst().statement().contains("1 constant ones left out"),
        claims.getFirst().statement());
  }

  @Test
  void a_claim_whose_error_is_not_a_number_does_not_hold() {
    assertFalse(Claim.of("C1", "", 0, Double.NaN, Double.NaN, 1).holds());
  }

  @Test
  void correlation_decides_what_gets_through_off_the_diagonal() {
    List<Claim> claims = new ArrayList<>();
    BlockedTerms.tryCorrelation(0.9, ElementType.FLOAT64, KEY, claims::add);
    assertEquals(0.4358898943540674, claims.getFirst().predicted(), 1e-15);
    assertEquals(0.4358898943540674, claims.getFirst().measured(), 1e-12);
  }

  @Test
  void the_weights_below_batch_norm_stay_where_they_are_with_several_seeds() {
    for (int seed = 0; seed < 3; seed++) {
      List<Claim> claims = new ArrayList<>();
      SyntheticTraining.tryAll(RandomKey.of(seed), claims::add);
      assertEquals(List.of(), failing(claims), "seed " + seed);
    }
  }
}
