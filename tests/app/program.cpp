// The built program, started as a person starts it, without a display.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended start(const QStringList& arguments, const QString& program = QStringLiteral(PLAYGROUND_PROGRAM)) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString shipped(const char* name) {
    return QStringLiteral(PLAYGROUND_SOURCE_DIR "/resources/scenarios/%1.actorplay").arg(QString::fromUtf8(name));
}

/// As start(), with the program's standard output going where the shell says, such as "> /dev/full".
Ended startInShell(const QString& arguments, const QString& redirection) {
    const QString line = QStringLiteral("{ '%1' %2; echo \"exit $?\" >&2; } %3");
    return start({QStringLiteral("-c"), line.arg(QStringLiteral(PLAYGROUND_PROGRAM), arguments, redirection)},
                 QStringLiteral("/bin/sh"));
}

struct Program : ::testing::Test {
    QTemporaryDir folder;
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// Runs a scenario of one actor "a" with a limit of 3, of a class with these methods.
    Ended runOf(const QByteArray& methods, const QByteArray& driver) const {
        const QString file = written("run.actorplay", R"({"actorplay": 1, "classes": {"A": {"methods": {)" + methods +
                                                          R"(}}}, "actors": {"a": {"class": "A", "max_concurrency": 3}},
                                                     "driver": [)" +
                                                          driver + "]}");
        return start({QStringLiteral("run"), file, QStringLiteral("--summary"), QStringLiteral("json"),
                      QStringLiteral("--speed"), QStringLiteral("20")});
    }
    QString written(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

} // namespace

TEST_F(Program, runsAScenarioAndPrintsExactlyOneJsonObject) {
    const Ended run = start({QStringLiteral("run"), shipped("five_waves"), QStringLiteral("--summary"),
                             QStringLiteral("json"), QStringLiteral("--speed"), QStringLiteral("10")});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    EXPECT_EQ(summary[QStringLiteral("peak_in_flight")].toInt(), 10);
    EXPECT_EQ(summary[QStringLiteral("calls")][QStringLiteral("finished")].toInt(), 50);
    EXPECT_GE(summary[QStringLiteral("makespan_ms")].toDouble(), 5000);
}

TEST_F(Program, writesTraceAndPicturesWithoutADisplay) {
    const Ended run = start({QStringLiteral("run"), shipped("threaded_pair"), QStringLiteral("--speed"),
                             QStringLiteral("20"), QStringLiteral("--out"), path("run.json"), QStringLiteral("--out"),
                             path("run.png"), QStringLiteral("--out"), path("run.svg")});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.isEmpty());
    QFile trace(path("run.json"));
    ASSERT_TRUE(trace.open(QIODevice::ReadOnly));
    EXPECT_FALSE(QJsonDocument::fromJson(trace.readAll())[QStringLiteral("traceEvents")].toArray().isEmpty());
    EXPECT_GT(QFile(path("run.png")).size(), 1000);
    EXPECT_GT(QFile(path("run.svg")).size(), 1000);
}

TEST_F(Program, changesALimitFromTheCommandLine) {
    const Ended run = start({QStringLiteral("run"), shipped("five_waves"), QStringLiteral("--summary"),
                             QStringLiteral("json"), QStringLiteral("--speed"), QStringLiteral("20"),
                             QStringLiteral("--set"), QStringLiteral("actor.max_concurrency=25")});
    EXPECT_EQ(QJsonDocument::fromJson(run.out)[QStringLiteral("peak_in_flight")].toInt(), 25) << run.err.toStdString();
}

TEST_F(Program, failsWithTheErrorThatNamesTheAwaitForm) {
    const Ended run = start({QStringLiteral("run"), shipped("blocking_get_refused")});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains("co_await")) << run.err.toStdString();
}

TEST_F(Program, namesADeadlockInsteadOfWaitingForIt) {
    const Ended run = start(
        {QStringLiteral("run"), shipped("deadlock_self_call"), QStringLiteral("--summary"), QStringLiteral("json")});
    EXPECT_EQ(run.code, 1);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    EXPECT_EQ(summary[QStringLiteral("outcome")].toString(), QStringLiteral("deadlock"));
    EXPECT_EQ(summary[QStringLiteral("deadlock")].toArray().size(), 2);
}

TEST_F(Program, refusesAnUnknownKeyByItsPlace) {
    const QString file = written("bad.actorplay", "{\n  \"actorplay\": 1,\n  \"nmae\": \"x\"\n}\n");
    const Ended run = start({QStringLiteral("run"), file});
    EXPECT_EQ(run.code, 3);
    EXPECT_TRUE(run.err.contains("bad.actorplay:3:3:")) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains("did you mean \"name\"")) << run.err.toStdString();
}

TEST_F(Program, saysWhichFileItCannotReadOrWrite) {
    const Ended missing = start({QStringLiteral("run"), path("missing.actorplay")});
    EXPECT_EQ(missing.code, 3);
    EXPECT_TRUE(missing.err.contains("missing.actorplay")) << missing.err.toStdString();
    const Ended unwritten = start({QStringLiteral("run"), shipped("threaded_pair"), QStringLiteral("--speed"),
                                   QStringLiteral("50"), QStringLiteral("--out"), path("no/such/folder/run.json")});
    EXPECT_EQ(unwritten.code, 4);
    EXPECT_TRUE(unwritten.err.contains("no/such/folder/run.json")) << unwritten.err.toStdString();
}

TEST_F(Program, writesEveryOutputThatItCanAndTellsHowTheRunEnded) {
    const Ended run = start({QStringLiteral("run"), shipped("blocking_get_refused"), QStringLiteral("--out"),
                             path("no/such/folder/run.json"), QStringLiteral("--out"), path("run.json"),
                             QStringLiteral("--out"), path("nor/this/run.json")});
    EXPECT_EQ(run.code, 4);
    EXPECT_TRUE(QFile::exists(path("run.json")));
    EXPECT_TRUE(run.err.contains("no/such/folder/run.json")) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains("nor/this/run.json")) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains("co_await")) << run.err.toStdString();
}

TEST_F(Program, failsWhenStandardOutputTakesNothing) {
    const QString arguments = QStringLiteral("run '%1' --speed 50 --summary json --out '%2'");
    const Ended full =
        startInShell(arguments.arg(shipped("threaded_pair"), path("full.json")), QStringLiteral("> /dev/full"));
    EXPECT_TRUE(full.err.contains("exit 4")) << full.err.toStdString();
    EXPECT_TRUE(full.err.contains("standard output")) << full.err.toStdString();
    const Ended closed =
        startInShell(arguments.arg(shipped("threaded_pair"), path("closed.json")), QStringLiteral("| true"));
    EXPECT_TRUE(closed.err.contains("exit 4")) << closed.err.toStdString();
    EXPECT_TRUE(QFile::exists(path("full.json")) && QFile::exists(path("closed.json")));
    const Ended help = startInShell(QStringLiteral("--help"), QStringLiteral("> /dev/full"));
    EXPECT_TRUE(help.err.contains("exit 4")) << help.err.toStdString();
}

TEST_F(Program, refusesALimitOfAnActorThatIsNotThereByTheNearestName) {
    const Ended run = start({QStringLiteral("run"), shipped("five_waves"), QStringLiteral("--set"),
                             QStringLiteral("acotr.max_concurrency=4")});
    EXPECT_EQ(run.code, 2);
    EXPECT_TRUE(run.err.contains("\"acotr\"")) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains("did you mean \"actor\"?")) << run.err.toStdString();
}

TEST_F(Program, letsNoControlCharacterOfAScenarioOntoATerminal) {
    const Ended run =
        runOf(R"("m": {"steps": [{"fail": "a\u001b[2Jb"}]})", R"({"fire": "a.m", "as": "x"}, {"get": "x"})");
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains("a\\x1b[2Jb")) << run.err.toStdString();
    EXPECT_FALSE(run.err.contains('\x1b')) << run.err.toStdString();
}

TEST_F(Program, failsARunThatGetsCallsOfAKilledActor) {
    const Ended run =
        runOf(R"("m": {"async": true, "steps": [{"sleep": "60m"}]})",
              R"({"fire": "a.m", "count": 5, "as": "x"}, {"sleep": "100ms"}, {"kill": "a"}, {"get": "x"})");
    EXPECT_EQ(run.code, 1);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    EXPECT_EQ(summary[QStringLiteral("outcome")].toString(), QStringLiteral("failed"));
    EXPECT_TRUE(summary[QStringLiteral("error")].toString().contains(QStringLiteral("actor a was killed")));
    EXPECT_EQ(summary[QStringLiteral("calls")][QStringLiteral("failed")].toInt(), 5);
}

TEST_F(Program, goesOnWhenTheTimeOfAWaitIsUp) {
    const Ended run = runOf(R"("quick": {"async": true, "steps": [{"write": "n", "add": 7}]},
                               "hang": {"async": true, "steps": [{"sleep": "60m"}]})",
                            R"({"fire": "a.quick", "as": "x"}, {"fire": "a.hang", "as": "y"},
                               {"wait": ["x", "y"], "num_returns": 2, "timeout": "200ms"}, {"kill": "a"},
                               {"wait": ["x", "y"], "num_returns": 2})");
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    EXPECT_EQ(summary[QStringLiteral("calls")][QStringLiteral("finished")].toInt(), 1);
    EXPECT_EQ(summary[QStringLiteral("calls")][QStringLiteral("failed")].toInt(), 1);
    EXPECT_EQ(summary[QStringLiteral("actors")][0][QStringLiteral("state")][QStringLiteral("n")].toInt(), 7)
        << "a killed actor keeps its variables";
}

TEST_F(Program, completesARunWhoseCallsMeet) {
    for (const char* kind : {"true", "false"}) {
        const Ended run =
            runOf(QByteArray(R"("m": {"async": )") + kind +
                      R"(, "steps": [{"arrive": "all", "parties": 3}, {"wait_event": "go"}]},
                                       "n": {"async": )" +
                      kind + R"(, "steps": [{"set_event": "go"}, {"arrive": "all", "parties": 3}]})",
                  R"({"fire": "a.m", "count": 2, "as": "x"}, {"fire": "a.n", "as": "y"}, {"get": ["x", "y"]})");
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        EXPECT_EQ(QJsonDocument::fromJson(run.out)[QStringLiteral("peak_in_flight")].toInt(), 3);
    }
}

TEST_F(Program, refusesAnOutputFormatBeforeItRunsAnything) {
    const Ended run = start({QStringLiteral("run"), shipped("five_waves"), QStringLiteral("--out"), path("run.mp4")});
    EXPECT_EQ(run.code, 2);
    EXPECT_TRUE(run.err.contains(".svg")) << run.err.toStdString();
}

TEST_F(Program, namesTheLanguagesThatThereAre) {
    const Ended unknown = start({QStringLiteral("--language"), QStringLiteral("xx")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains("no language \"xx\"; there are: en, de")) << unknown.err.toStdString();
}

TEST_F(Program, saysThatTheWindowNeedsADisplay) {
    const Ended window = start({});
    EXPECT_EQ(window.code, 2);
    EXPECT_TRUE(window.err.contains("no display")) << window.err.toStdString();
}

TEST_F(Program, printsHelpAndVersion) {
    EXPECT_FALSE(start({QStringLiteral("--help")}).out.contains("<executable_name>"));
    EXPECT_TRUE(start({QStringLiteral("--help")}).out.contains("run SCENARIO"));
    EXPECT_TRUE(start({QStringLiteral("run"), QStringLiteral("--help")}).out.contains("--summary"));
    EXPECT_TRUE(start({QStringLiteral("--version")}).out.startsWith("actor-playground "));
}

TEST_F(Program, writesAScenarioAsCodeInBothLanguages) {
    const Ended python = start({QStringLiteral("code"), shipped("five_waves")});
    EXPECT_EQ(python.code, 0) << python.err.toStdString();
    EXPECT_TRUE(python.out.contains("actor = AsyncActor.options(max_concurrency=10).remote()\n"));
    const Ended cpp = start({QStringLiteral("code"), shipped("five_waves"), QStringLiteral("--language"),
                             QStringLiteral("cpp"), QStringLiteral("--out"), path("waves.cpp")});
    EXPECT_EQ(cpp.code, 0) << cpp.err.toStdString();
    EXPECT_TRUE(cpp.out.isEmpty());
    QFile file(path("waves.cpp"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("co_await playground::sleep(1s);\n"));
}

TEST_F(Program, warnsOfCodeThatDoesNotCompile) {
    QByteArray methods = R"("m0": {})";
    for (int number = 1; number < 300; ++number)
        methods += ", \"m" + QByteArray::number(number) + "\": {}";
    QFile file(path("many.actorplay"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"actorplay": 1, "classes": {"Many": {"methods": {)" + methods + "}}}}");
    file.close();
    const Ended cpp =
        start({QStringLiteral("code"), path("many.actorplay"), QStringLiteral("--language"), QStringLiteral("cpp")});
    EXPECT_EQ(cpp.code, 0);
    EXPECT_TRUE(cpp.err.contains("256 methods at most and Many has 300")) << cpp.err.toStdString();
    EXPECT_TRUE(start({QStringLiteral("code"), path("many.actorplay")}).err.isEmpty());
}

TEST_F(Program, saysWhyItCannotWriteCode) {
    EXPECT_EQ(start({QStringLiteral("code")}).code, 2);
    const Ended rust =
        start({QStringLiteral("code"), shipped("five_waves"), QStringLiteral("--language"), QStringLiteral("rust")});
    EXPECT_EQ(rust.code, 2);
    EXPECT_TRUE(rust.err.contains("--language is python or cpp, not \"rust\"")) << rust.err.toStdString();
    const Ended missing = start({QStringLiteral("code"), path("nothing.actorplay")});
    EXPECT_EQ(missing.code, 3);
    EXPECT_TRUE(missing.err.contains("nothing.actorplay"));
    const Ended unwritten =
        start({QStringLiteral("code"), shipped("five_waves"), QStringLiteral("--out"), path("no/such/folder.py")});
    EXPECT_EQ(unwritten.code, 4);
    EXPECT_TRUE(unwritten.err.contains("no/such/folder.py")) << unwritten.err.toStdString();
    EXPECT_EQ(startInShell(QStringLiteral("code '%1'").arg(shipped("five_waves")), QStringLiteral("> /dev/full"))
                  .err.contains("exit 4"),
              true);
}

TEST_F(Program, inspectsWhatItHasWrittenAsItSummedItUp) {
    const Ended run =
        start({QStringLiteral("run"), shipped("five_waves"), QStringLiteral("--engine"), QStringLiteral("virtual"),
               QStringLiteral("--summary"), QStringLiteral("json"), QStringLiteral("--out"), path("run.json")});
    const Ended read =
        start({QStringLiteral("inspect"), path("run.json"), QStringLiteral("--summary"), QStringLiteral("json")});
    EXPECT_EQ(read.code, 0) << read.err.toStdString();
    const QJsonObject before = QJsonDocument::fromJson(run.out).object();
    const QJsonObject after = QJsonDocument::fromJson(read.out).object();
    for (const char* key :
         {"scenario", "engine", "seed", "outcome", "makespan_ms", "calls", "peak_in_flight", "warnings"})
        EXPECT_EQ(after[QLatin1String(key)], before[QLatin1String(key)]) << key;
    const QJsonObject actorBefore = before[QStringLiteral("actors")][0].toObject();
    const QJsonObject actorAfter = after[QStringLiteral("actors")][0].toObject();
    EXPECT_EQ(actorAfter.keys(), actorBefore.keys());
    for (const QString& key : actorBefore.keys())
        if (key != QStringLiteral("state")) // No trace has it.
            EXPECT_EQ(actorAfter[key], actorBefore[key]) << key.toStdString();
}

TEST_F(Program, inspectsTimelinesOfRayWithWarnings) {
    const QString file = QStringLiteral(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/cli.json");
    const Ended text = start({QStringLiteral("inspect"), file});
    EXPECT_EQ(text.code, 0) << text.err.toStdString();
    EXPECT_TRUE(text.err.isEmpty()) << text.err.toStdString();
    EXPECT_TRUE(text.out.contains("cli.json: completed in 7 ms\n10 calls: 9 finished, 1 failed"))
        << text.out.toStdString();
    EXPECT_FALSE(text.out.contains("Critical path")) << "who submitted what is not told";
    EXPECT_TRUE(text.out.contains("Warning: Ray's timelines do not tell")) << text.out.toStdString();
    const Ended json = start({QStringLiteral("inspect"), file, QStringLiteral("--summary"), QStringLiteral("json")});
    const QJsonObject summary = QJsonDocument::fromJson(json.out).object();
    EXPECT_EQ(summary[QStringLiteral("actors")].toArray().size(), 4);
    EXPECT_EQ(summary[QStringLiteral("warnings")][0][QStringLiteral("kind")].toString(), QStringLiteral("file"));
}

TEST_F(Program, saysWhyItCannotInspect) {
    const Ended missing = start({QStringLiteral("inspect"), path("missing.json")});
    EXPECT_EQ(missing.code, 3);
    EXPECT_TRUE(missing.err.contains("missing.json")) << missing.err.toStdString();
    const Ended broken = start({QStringLiteral("inspect"), written("broken.json", "[{\"ph\":")});
    EXPECT_EQ(broken.code, 3);
    EXPECT_TRUE(broken.err.contains("broken.json: byte 7: the file ends")) << broken.err.toStdString();
    const Ended scenario = start({QStringLiteral("inspect"), shipped("five_waves")});
    EXPECT_EQ(scenario.code, 3);
    EXPECT_TRUE(scenario.err.contains("run by \"actor-playground run\"")) << scenario.err.toStdString();
    const QString run = QStringLiteral(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/cli.json");
    EXPECT_TRUE(
        startInShell(QStringLiteral("inspect '%1'").arg(run), QStringLiteral("> /dev/full")).err.contains("exit 4"));
}
