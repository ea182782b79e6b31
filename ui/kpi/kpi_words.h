// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "kpi/kpi_view.h"
#include "shell/page.h"
#include "widgets/painting.h"

#include <QLocale>

namespace tasuki::kpi {

QString movementText(revenue::Movement movement);
QString dimensionText(revenue::Dimension dimension);
/// What people read for a slice; "none" for the empty one.
QString sliceText(revenue::Dimension dimension, const QString& value, TermLanguage words);
QString filterText(const std::vector<revenue::Filter>& filters, TermLanguage words);
QString logoChurnText();
QString grossChurnText();
QString netText();

/// The formulas of a point with its numbers in them, a line each.
QString formulaText(const revenue::Figures& figures, const QString& currency, const QLocale& locale);

/// What the cards say: the last month that is over, and how it moved since the one before.
struct CardWords {
    struct Card {
        QString title;
        QString figure;
        PillData change;
        QString caption;
        std::vector<std::optional<double>> trend;
    };
    Card nrr;
    Card grr;
    Card churn;
    Card mrr;
};
CardWords cardWords(const Figures& figures, int shift, const QString& currency, const QLocale& locale);

/// The page's figures by month, as a list to export.
std::optional<TableExport> exportOf(const Figures& figures, const revenue::Book& book);

} // namespace tasuki::kpi
