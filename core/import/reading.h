// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/written_date.h"
#include "base/written_number.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// How the values of a file are to be understood: what nobody can tell from one cell is decided over the whole file,
/// and what its values do not decide is asked.
namespace tasuki::imports {

/// An answer to a question: `--assume WHAT=HOW`.
struct Assumption {
    QString what; ///< "end", "dates", …; "stage:" with a value behind, "match:" with a key
    QString how;  ///< one of the question's choices

    bool operator==(const Assumption&) const = default;
};

/// "match:KEY" answers "match" for one key.
inline constexpr QStringView kMatchOfKey = u"match:";
/// Whether it says which account a key means, for all keys or for one.
inline bool isMatch(const Assumption& answer)
{
    return answer.what == u"match" || answer.what.startsWith(kMatchOfKey);
}

/// What a file leaves open. Nothing of it is written before it is answered.
struct ImportQuestion {
    QString what;
    QStringList choices; ///< what an answer may be, as codes
    QString text;        ///< what is unclear, with the number of rows; a sentence
    QString column;      ///< the header that it is about; empty: the file
    qint64 rows = 0;     ///< how many rows it is about
    QString settles{};   ///< the reason of those errors of rows that any answer takes away; empty: of none
    QStringList words{}; ///< what each choice is called; empty: who asks has words for the codes

    bool operator==(const ImportQuestion&) const = default;
};

/// Reads "WHAT=HOW"; Invalid (a usage error) where it is none that an import knows.
Result<Assumption> parseAssumption(QStringView text);

/// What is known of a file's dates and numbers, and what its cells say of them. A file is read with what is known at
/// first; where its own cells then say otherwise, it is read once more.
class Reading {
public:
    explicit Reading(const std::vector<Assumption>& assumptions);

    DateOrder dates() const { return m_dates; }
    DecimalSign decimal() const { return m_decimal; }

    /// Notes what a date or number says; each once a cell.
    void note(const WrittenDate& date);
    void note(const WrittenNumber& number, bool hasPoint);

    /// Some cell can only be read once the others are known: nothing of this run stays.
    bool isOpen() const { return m_dates == DateOrder::Unknown && m_openDates > 0; }
    /// After the last row: what the cells do not decide.
    std::vector<ImportQuestion> conclude(char delimiter);
    /// The cells have decided something: the file is to be read again with it.
    bool wantsAgain() const { return m_wantsAgain; }
    void startAgain();

    /// What is known of dates and numbers, as answers: "dates=dmy".
    QStringList answers() const;

    qint64 rounded = 0;          ///< numbers that had more decimals than are kept
    qint64 severalAddresses = 0; ///< cells with several e-mail addresses, of which the first is taken

private:
    std::optional<ImportQuestion> concludeDates();
    std::optional<ImportQuestion> concludeNumbers(char delimiter);

    DateOrder m_dates = DateOrder::Unknown;
    DecimalSign m_decimal = DecimalSign::Unknown;
    bool m_wantsAgain = false;
    quint8 m_possibleOrders = 7; ///< in which every date so far is one
    qint64 m_openDates = 0;
    qint64 m_datesOf[3] = {}; ///< with one order only, by its bit
    qint64 m_points = 0;      ///< numbers that have a decimal point for certain
    qint64 m_commas = 0;
    qint64 m_pointGroups = 0; ///< 1.500: a decimal point, or groups
    qint64 m_commaGroups = 0;
};

} // namespace tasuki::imports
