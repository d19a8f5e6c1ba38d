#include <gtest/gtest.h>

#ifdef PLAYGROUND_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char** argv) {
    // The build asks every test program for its tests; it must answer without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Settings and caches of a test never meet those of the person who runs it.
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("actor-playground-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
