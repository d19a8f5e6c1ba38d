#include <QByteArray>

namespace {

// Whoever looks for a font reads this once; so it is told before main() begins.
[[maybe_unused]] const bool areFontsFixed = qputenv("FONTCONFIG_FILE", PLAYGROUND_PICTURES_FOLDER "/fonts.conf");

} // namespace
