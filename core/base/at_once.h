// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <exception>
#include <future>
#include <system_error>

/// Work on two threads, of which nothing is thrown on: an exception that leaves a thread, or that waits in a future
/// until the window's thread asks for it, would end the program.
namespace tasuki {

/// What an exception means for a person.
Error errorOf(const std::exception_ptr& thrown);

/// Does the work; what it throws is the error.
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

/// Does both and waits for both, `beside` on a thread of its own where there is one to be had. They must not share what
/// one of them changes. The first error of the two.
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
