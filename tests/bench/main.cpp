#include "tests/bench/asio.h"
#include "tests/bench/caf.h"
#include "tests/bench/explanation.h"
#include "tests/bench/moment.h"
#include "tests/bench/plainqt.h"
#include "tests/bench/runtime.h"
#include "tests/bench/trace.h"
#include "tests/bench/virtualtime.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    playground::bench::registerPlainQt();
#ifdef PLAYGROUND_BENCH_ASIO
    playground::bench::registerAsio();
#endif
#ifdef PLAYGROUND_BENCH_CAF
    playground::bench::registerCaf();
#endif
    playground::bench::registerRuntime();
    playground::bench::registerTrace();
    playground::bench::registerMoment();
    playground::bench::registerExplanation();
    playground::bench::registerVirtualTime();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
