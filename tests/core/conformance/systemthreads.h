#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace playground {

/// The threads of this process, as the operating system tells them.
class SystemThreads final {
public:
    static bool canBeCounted() { return std::filesystem::exists(folder); }

    /// Those whose name begins so; Linux keeps 15 letters of a name.
    static int count(const std::string& prefix) {
        int found = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream file(entry.path() / "comm");
            std::string name;
            std::getline(file, name);
            found += name.starts_with(prefix) ? 1 : 0;
        }
        return found;
    }

    /// While it lives, the system has memory for the stacks of a few threads more only.
    class Shortage final {
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    public:
        Shortage() {
            std::ifstream file("/proc/self/statm");
            rlim_t pages = 0;
            file >> pages;
            rlimit less{};
            m_isPossible = pages > 0 && getrlimit(RLIMIT_AS, &less) == 0;
            m_before = less;
            less.rlim_cur = std::min(less.rlim_max, pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + headroom);
            m_isPossible = m_isPossible && setrlimit(RLIMIT_AS, &less) == 0;
        }
        ~Shortage() {
            if (m_isPossible)
                setrlimit(RLIMIT_AS, &m_before);
        }
        Shortage(const Shortage&) = delete;
        Shortage& operator=(const Shortage&) = delete;
        bool isPossible() const { return m_isPossible; }

    private:
        static constexpr rlim_t headroom = 128U << 20U;
        rlimit m_before{};
        bool m_isPossible = false;
#else
    public:
        bool isPossible() const { return false; } // Sanitizers need their memory.
#endif
    };

private:
    static constexpr const char* folder = "/proc/self/task";
};

} // namespace playground
