// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_filter.h"
#include "shell/palette_provider.h"

#include <QObject>

#include <vector>

namespace tasuki {

class Session;
struct AccountRow;

/// The list of accounts opens with one more condition where its place is this and a text of account::filterText().
inline const QString kConditionPlace = QStringLiteral("where/");
/// What the palette is opened with to find conditions.
inline const QString kConditionPrefix = QStringLiteral("=");

account::FilterSubject subjectOf(const AccountRow& row);

/// "Stage"
QString conditionField(account::FilterField field);
/// "Onboarding or Retention", "not Churned"
QString conditionValue(const account::Condition& condition, Session& session);

/// '=': conditions for the list of accounts, by field and value ("stage churned", "renewal 45", "mrr 100万"); without a
/// text the fields. The list opens with the chosen one beside those that it has.
class ConditionProvider final : public PaletteProvider {
public:
    explicit ConditionProvider(Session& session);
    QChar prefix() const override { return kConditionPrefix.at(0); }
    bool needsPrefix() const override { return true; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    struct Choice {
        account::Condition condition;
        QString title;
        QString folded;
    };
    /// Every value that can be chosen now, and that it is not.
    void gather();
    void add(account::FilterField field, const QString& value);
    void addAll(account::FilterField field, const QStringList& values);
    /// Those that a number was typed for.
    std::vector<Choice> ofNumber(const QString& text) const;
    Choice choiceOf(account::FilterField field, bool isNot, const QString& value) const;
    std::vector<PaletteItem> fields() const;
    PaletteItem item(const Choice& choice, int score) const;

    Session& m_session;
    QObject m_context; ///< the signals end with this
    bool m_stale = true;
    TermLanguage m_words{};
    std::vector<Choice> m_choices;
};

} // namespace tasuki
