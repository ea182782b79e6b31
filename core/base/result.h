// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace tasuki {

/// A value or the Error that prevented it: the part of std::expected (C++23) that we use, by the same names. There is
/// no value_or: what could not be read is not empty, and has to be said (in a window through Session::read).
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    /// By value, so that `for (… : *store.rows())` and `auto& x = *make()` never refer into a Result that is gone.
    T value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return std::get<1>(m_state); }
    Error&& error() && { return std::get<1>(std::move(m_state)); }

    template <typename F>
    auto and_then(F&& next) && -> std::invoke_result_t<F, T&&>
    {
        if (has_value())
            return std::forward<F>(next)(std::move(*this).value());
        return std::move(*this).error();
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_error.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error& error() const& { return std::get<1>(m_error); }
    Error&& error() && { return std::get<1>(std::move(m_error)); }

    template <typename F>
    auto and_then(F&& next) && -> std::invoke_result_t<F>
    {
        if (has_value())
            return std::forward<F>(next)();
        return std::move(*this).error();
    }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace tasuki

/// Leaves the function with the error of `expression`, if it has one.
#define TASUKI_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto tasukiTried = (expression); !tasukiTried)                                                             \
            return std::move(tasukiTried).error();                                                                     \
    } while (false)
