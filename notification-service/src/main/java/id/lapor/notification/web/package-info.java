/** What people see of the service: nothing but its trail. */
@NullMarked
package id.lapor.notification.web;

import org.jspecify.annotations.NullMarked;
