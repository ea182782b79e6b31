// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <vector>

namespace tasuki::bench {

/// Seconds of each run, in order of size.
struct Times {
    std::vector<double> seconds;

    double median() const { return seconds[seconds.size() / 2]; }
    double percentile(double part) const
    {
        return seconds[std::min(seconds.size() - 1, size_t(double(seconds.size()) * part))];
    }
};

inline double once(const std::function<void()>& act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Processor time of this thread alone.
inline double threadSeconds(const std::function<void()>& act)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    act();
    return now() - start;
}

/// Ours and the peer's in turns, so that a machine that slows down slows both.
inline std::pair<Times, Times> sideBySide(int runs, const std::function<void()>& ours,
                                          const std::function<void()>& peer)
{
    std::pair<Times, Times> times;
    for (int i = 0; i < runs; ++i) {
        times.first.seconds.push_back(once(ours));
        times.second.seconds.push_back(once(peer));
    }
    std::ranges::sort(times.first.seconds);
    std::ranges::sort(times.second.seconds);
    return times;
}

} // namespace tasuki::bench
