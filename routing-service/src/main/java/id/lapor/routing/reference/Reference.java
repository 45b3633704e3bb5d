package id.lapor.routing.reference;

import id.lapor.routing.category.Categories;
import id.lapor.routing.sop.Sops;
import id.lapor.routing.unit.Units;

/** What a decision looks things up in: one consistent value. */
public record Reference(Units units, Categories categories, Sops sops) {}
