/**
 * Where the platform lives on this machine: folders, ports, addresses, keys and the demo password.
 * Everything here is a plain value or is made once at first start; all commands use it.
 */
@NullMarked
package id.lapor.stack.home;

import org.jspecify.annotations.NullMarked;
