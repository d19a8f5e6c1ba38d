#include "core/actor/errors.h"

namespace playground {

std::string textOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& known) {
        return known.what();
    } catch (...) {
        return "an exception that is not derived from std::exception";
    }
}

} // namespace playground
