package id.lapor.routing.web;

import java.util.List;

/**
 * A unit that can be ticked on the desk's form.
 *
 * @param words the words of the report that suggest it; empty when it was searched for
 */
record UnitChoice(String code, String name, List<String> words) {}
