#include "ui/panels/scale.h"

#include <cmath>

namespace playground::ui {

double roundUp(double number) {
    const double power = std::pow(10.0, std::floor(std::log10(number)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= number)
            return factor * power;
    return 10 * power;
}

} // namespace playground::ui
