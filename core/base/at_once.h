// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <exception>
#include <future>
#include <system_error>

/// Work on two threads that never throws: exceptions become errors. An exception that left a thread, or waited in a
/// future until the window's thread asked for it, would end the program.
namespace tasuki {

/// The exception as an error in words.
Error errorOf(const std::exception_ptr& thrown);

/// Does the work; an exception becomes the error.
template <typename F>
Result<void> caught(F&& work)
{
    try {
        std::forward<F>(work)();
        return {};
    } catch (...) {
        return errorOf(std::current_exception());
    }
}

/// Runs both and waits for both; `beside` runs on a thread of its own if the system has one left. Neither may change
/// what the other one uses. Returns the first error of the two.
template <typename F, typename G>
Result<void> atOnce(F&& here, G&& beside)
{
    std::future<Result<void>> other;
    try {
        other = std::async(std::launch::async, [&] { return caught(beside); });
    } catch (const std::system_error&) {
        // The system has no thread left: one after the other, then.
    }
    const Result<void> mine = caught(here);
    const Result<void> theirs = other.valid() ? other.get() : caught(beside);
    return mine ? theirs : mine;
}

} // namespace tasuki
