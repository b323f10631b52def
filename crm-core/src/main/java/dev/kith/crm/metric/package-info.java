/** What a host's monitoring hears of a Crm: how often, how long, how late. */
@NullMarked
package dev.kith.crm.metric;

import org.jspecify.annotations.NullMarked;
