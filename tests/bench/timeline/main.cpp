#include "tests/bench/timeline/frames.h"

#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    playground::bench::registerRows();
    playground::bench::registerStores();
    playground::bench::registerFrames();
    playground::bench::registerPlainView();
    playground::bench::registerLive();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
