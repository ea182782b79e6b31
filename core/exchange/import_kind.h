// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

namespace tasuki::exchange {

/// What a CSV can bring in. The names are part of the command line's contract.
enum class ImportKind { Accounts, Subscriptions, Fx, Members, Contacts, Touchpoints, Usage, Goals, Onboardings };

QString importKindName(ImportKind kind); ///< "accounts", "subscriptions", …
std::optional<ImportKind> importKindFromName(QStringView name);
QStringList importKindNames();

/// One field of a kind and how people call its column.
struct FieldSpec {
    QStringView name;     ///< the contract's: account_id
    QStringView label;    ///< the Japanese header of an export, which an import understands too: 顧客ID
    QStringView synonyms; ///< more names, parted by |
    bool needed = false;

    /// The header of an export, and how sentences for a person call the field.
    QString heading(TermLanguage language) const
    {
        return (language == TermLanguage::Japanese ? label : name).toString();
    }
};

/// The fields of a kind in the contract's order, which is also the order of an export's columns.
std::span<const FieldSpec> fieldsOf(ImportKind kind);
/// What an export of a kind computes and puts behind the fields. An import knows these columns and leaves them out.
struct ComputedSpec {
    enum class Type { Text, Number, Date };

    QStringView name;
    QStringView label; ///< the Japanese header
    Type type = Type::Text;
};
std::span<const ComputedSpec> computedOf(ImportKind kind);
/// The place of a field by its exact name in fieldsOf(), or -1.
int fieldIndex(ImportKind kind, QStringView name);

} // namespace tasuki::exchange
