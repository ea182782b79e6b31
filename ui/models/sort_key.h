// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace tasuki {

/// What a cell sorts by: nothing (always last, whichever the direction), a number, or a text by the collator.
class SortKey {
public:
    SortKey() = default;
    SortKey(double number) : m_value(number) {}
    SortKey(int number) : m_value(double(number)) {}
    SortKey(qint64 number) : m_value(double(number)) {}
    SortKey(QString text) : m_value(std::move(text)) {}
    SortKey(QDate date)
    {
        if (date.isValid())
            m_value = double(date.toJulianDay());
    }
    template <typename T>
    SortKey(const std::optional<T>& value)
    {
        if (value)
            *this = SortKey(*value);
    }

    bool isNone() const { return std::holds_alternative<std::monostate>(m_value); }
    const double* number() const { return std::get_if<double>(&m_value); }
    const QString* text() const { return std::get_if<QString>(&m_value); }

private:
    std::variant<std::monostate, double, QString> m_value;
};

} // namespace tasuki
