#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace playground {

/// An object that counts who holds it and deletes itself when nobody does.
class Counted {
public:
    void hold() noexcept { m_count.fetch_add(1, std::memory_order_relaxed); }
    void holdUnshared() noexcept { ///< As hold(), while no other thread knows of the object.
        m_count.store(m_count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }
    void release() noexcept {
        // The last one needs no locked instruction: nobody is left to count against.
        if (isHeldOnce() || m_count.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete this;
    }

    bool isHeldOnce() const noexcept { return m_count.load(std::memory_order_acquire) == 1; }

protected:
    Counted() = default;
    virtual ~Counted() = default;
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    std::atomic<std::uint32_t> m_count{0};
};

/// Holds a Counted object, or nothing.
template <class T>
class Hold final {
public:
    Hold() = default;
    explicit Hold(T* object) noexcept : m_object(object) {
        if (m_object)
            m_object->hold();
    }
    /// While no other thread knows of the object, which is there.
    static Hold ofUnshared(T& object) noexcept {
        Hold hold;
        object.holdUnshared();
        hold.m_object = &object;
        return hold;
    }
    Hold(const Hold& other) noexcept : Hold(other.m_object) {}
    Hold(Hold&& other) noexcept : m_object(std::exchange(other.m_object, nullptr)) {}
    Hold& operator=(Hold other) noexcept {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ~Hold() {
        if (m_object)
            m_object->release();
    }

    T* get() const { return m_object; }
    T& operator*() const { return *m_object; }
    T* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }
    friend bool operator==(const Hold& a, const Hold& b) { return a.m_object == b.m_object; }

private:
    T* m_object = nullptr;
};

} // namespace playground
