// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "base/terms.h"
#include "widgets/format.h"
#include "widgets/painting.h"

#include <QCoreApplication>

/// How an account's values are worded and coloured, wherever they stand.
namespace tasuki {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(accountWords)
};

QString stageText(StageId stage, TermLanguage words);
PillData stagePill(StageId stage, TermLanguage words);
/// Empty where no tier is set.
QString tierText(const QString& tier, TermLanguage words);
/// Red once it is past due, amber in the last 30 days.
Tone renewalTone(QDate renewal, QDate today);
/// The date and how far away it is; of a churned account only the date.
TwoPartData renewalParts(QDate renewal, QDate today, bool churned);
QString unownedText();

} // namespace tasuki
