// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/painting.h"

#include <QFrame>

#include <functional>
#include <vector>

namespace tasuki {

/// What something is shared among, as bars in a card: the largest first, as many as there is room for; the rest are
/// one.
class ShareBars final : public QFrame {
    Q_OBJECT
public:
    struct Share {
        QString name;
        double value = 0; ///< negative ones count as 0
    };

    explicit ShareBars(QWidget* parent = nullptr);
    /// `text`: a value in words.
    void setShares(const QString& title, std::vector<Share> shares, const std::function<QString(double)>& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    std::vector<Share> m_shares; ///< as they are shown
    QStringList m_texts;         ///< of their values
};

} // namespace tasuki
