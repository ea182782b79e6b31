// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tasuki {

/// The form in which texts are compared when somebody searches: NFKC and case folded (so full and half width are
/// one), katakana as hiragana, company forms (株式会社, （株）, ㈱, 有限会社, 合同会社, （同）, …) dropped, every run
/// of spaces and line breaks one space, none at the ends. Folding a folded text changes nothing. May be empty for a
/// text that is not.
QString searchFold(QStringView text);

/// The same with nothing dropped but what is never seen: for texts, in which a company form is a word like another.
QString textFold(QStringView text);

/// Changes whenever `searchFold` or `textFold` may answer differently than before, be it by our rules or by ICU's
/// Unicode tables: what was indexed under another version has to be indexed again.
int searchFoldVersion();

/// The form in which names are looked up that programs and people spell differently: header names, list values, kinds.
/// NFKC and case folded, with no spaces, underscores or hyphens: "Account_ID", "account id" and "ＡＣＣＯＵＮＴ－ＩＤ"
/// are one. Never for people, contacts or teams: "An Nguyen" and "Ann Guyen" are two.
QString keyFold(QStringView text);

/// The form in which people, contacts and teams are told apart by name: NFKC and case folded, every run of spaces and
/// line breaks one space, none at the ends and none between two letters of Chinese characters or kana (田中 陸 and
/// 田中陸 are one). Nothing else is dropped: "East 1-2" and "East 12" are two. Folding a folded name changes nothing.
QString nameFold(QStringView text);

/// The form in which e-mail addresses are told apart: by case only. m_taguchi@, m-taguchi@ and ｍ-taguchi@ are three.
QString mailFold(QStringView text);

} // namespace tasuki
