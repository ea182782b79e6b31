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

/// A key made ready for comparing many times: a text is collated once.
class RankKey {
public:
    RankKey(const SortKey& key, const QCollator& collator);

    bool isNone() const { return m_kind == Kind::None; }
    /// Below, equal, above: −1, 0, 1. Numbers stand before texts; not for none.
    int compare(const RankKey& other) const;

private:
    enum class Kind { Number, Text, None };
    Kind m_kind = Kind::None;
    double m_number = 0;
    std::optional<QCollatorSortKey> m_text;
};

} // namespace tasuki
