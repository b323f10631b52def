/** Configurations to copy, each in a small application of its own. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
