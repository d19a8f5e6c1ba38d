#pragma once

#include "core/code/codetext.h"
#include "core/scenario/scenario.h"

namespace playground {

Scenario shipped(const std::string& name);

/// The shipped one with fewer words.
Scenario fiveWaves();

/// Of an actor "a" of a class "A" with these methods, and this driver.
Scenario ofMethods(const std::string& methods, const std::string& driver = {});

/// The lines of a method of class A: those that are indented more follow its own.
std::string methodIn(const CodeText& code, const std::string& method);

/// The lines of the driver to the end, or to the first that is not indented like it.
std::string driverIn(const CodeText& code);

} // namespace playground
