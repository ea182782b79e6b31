// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <type_traits>
#include <utility>

namespace tasuki::storage {

/// Thrown by Database, Statement and Transaction, so that a store reads straight down. It never leaves a store: every
/// public function of one returns a Result made by `attempt`.
class Failure {
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// Runs `work` and turns a Failure into the error of a Result.
template <typename F>
auto attempt(F&& work) -> Result<std::invoke_result_t<F>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::forward<F>(work)();
            return {};
        } else {
            return std::forward<F>(work)();
        }
    } catch (const Failure& failure) {
        return failure.error();
    }
}

/// The value, or the error thrown on: for store code that calls store code.
template <typename T>
T unwrap(Result<T> result)
{
    if (!result)
        throw Failure(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace tasuki::storage
