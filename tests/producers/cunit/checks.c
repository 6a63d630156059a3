#include <CUnit/Automated.h>
#include <CUnit/CUnit.h>

static int closed(void) { return 1; }

static void total_is_the_sum(void) { CU_ASSERT_EQUAL(3 * 2 + 4, 10); }

static void nothing_is_free(void) { CU_ASSERT(3 < 4 && 1); }

static void has_pens(void) { CU_PASS("never run"); }

static void discount_is_taken_off(void) { CU_ASSERT_EQUAL(10 - 3, 8); }

/* With a word as its argument, one test fails. */
int main(int count, char **words) {
  (void)words;
  CU_initialize_registry();
  CU_pSuite basket = CU_add_suite("a basket", NULL, NULL);
  CU_add_test(basket, "total is the sum", total_is_the_sum);
  CU_add_test(basket, "nothing is <free> & more", nothing_is_free);
  CU_set_test_active(CU_add_test(basket, "is left out", has_pens), CU_FALSE);
  if (count > 1) CU_add_test(basket, "discount is taken off", discount_is_taken_off);
  CU_pSuite store = CU_add_suite("a store that does not open", closed, NULL);
  CU_add_test(store, "has pens", has_pens);
  CU_automated_enable_junit_xml(CU_TRUE);
  CU_automated_run_tests();
  CU_cleanup_registry();
  return 0;
}
