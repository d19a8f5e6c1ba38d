#include "core/code/writing/reservedwords.h"

#include <sstream>

namespace playground {

namespace {

std::set<std::string> wordsOf(const char* text) {
    std::istringstream stream(text);
    std::set<std::string> words;
    for (std::string word; stream >> word;)
        words.insert(word);
    return words;
}

} // namespace

const std::set<std::string>& reservedInPython() {
    static const auto words = wordsOf(
        "False None True and as assert async await break class continue def del elif else except finally for from "
        "global if import in is lambda nonlocal not or pass raise return try while with yield match case type "
        "asyncio concurrent contextlib hashlib itertools math random ray threading time "
        "bytes int isinstance len list max min next print range super RuntimeError Exception "
        "self args value seed rng seeds number ref rest item stream "
        "compute compute_native log_normal take Firing Rendezvous ThreadRendezvous SharedEvent SharedRendezvous remote "
        "options");
    return words;
}

const std::set<std::string>& reservedInCpp() {
    static const auto words = wordsOf(
        "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class "
        "compl concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype "
        "default delete do double dynamic_cast else enum explicit export extern false final float for friend goto if "
        "import inline int long module mutable namespace new noexcept not not_eq nullptr operator or or_eq override "
        "private protected public register reinterpret_cast requires return short signed sizeof static static_assert "
        "static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned "
        "using virtual void volatile wchar_t while xor xor_eq "
        "std playground scenario main drive runtime application argc argv error args value random seed i ns us ms s "
        "min h "
        "QCoro Qt QCoreApplication Runtime RuntimeOptions ActorOptions CallOptions ActorHandle ObjectRef "
        "ObjectRefGenerator AnyRef Promise Recursion Distribution RandomSource Duration TimePoint block Value Event "
        "Rendezvous Firing "
        "every poisson bursts spread runToCompletion rest ref m_runtime m_nextSeed PlaygroundActor playgroundClassName "
        "playgroundMethods "
        "playgroundMethodNames playgroundGroups "
        "emit slots signals foreach forever qDebug qInfo qWarning qCritical qFatal qApp qPrintable qUtf8Printable "
        "assert errno stdin stdout stderr offsetof alloca setjmp major minor makedev linux unix i386 I");
    return words;
}

} // namespace playground
