#pragma once

namespace playground {

/// While one lives, the thread that made it writes nothing to the log: what a run in virtual time that answers a
/// question has to complain of is nobody's news.
class Quiet final {
public:
    Quiet() { ++s_depth; }
    ~Quiet() { --s_depth; }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

    static bool isWanted() { return s_depth > 0; }

private:
    static inline thread_local constinit int s_depth = 0;
};

} // namespace playground
