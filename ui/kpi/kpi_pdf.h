// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/terms.h"
#include "revenue/book.h"
#include "revenue/target.h"
#include "revenue/view.h"

#include <QDate>
#include <QString>

#include <memory>

namespace tasuki::kpi {
class MoreReader;
}

namespace tasuki::report {

struct KpiPdf {
    std::shared_ptr<const revenue::Book> book;
    revenue::View view;
    std::optional<revenue::Period> period; ///< what the figures tell of; none: the last that is over
    QString workspace;                     ///< its name, printed at the foot
    QDate today;
    TermLanguage words = TermLanguage::English;
    std::vector<Target> targets{};
    std::shared_ptr<kpi::MoreReader> more{}; ///< with it a table of the figures beside retention
};

/// The KPI report on A4: figures with their formulas, charts as vectors, the accounts that moved most, what was in and
/// out, page numbers. Japanese is set in BIZ UDPGothic, so that it can be searched and copied. Writes the file whole or
/// not at all; needs a QGuiApplication, but no display.
Result<void> writeKpiPdf(const KpiPdf& wanted, const QString& path);

} // namespace tasuki::report
