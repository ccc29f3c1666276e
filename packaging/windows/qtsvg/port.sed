# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# Makes the renderer of Qt SVG 5.15 compile with Qt 6, without its CSS parser: what Qt 6 renamed or made stricter.
s/QMatrix/QTransform/g
s/qmatrix\.h/qtransform.h/
s/QStringRef/QStringView/g
s/QXmlStreamStringRef/QString/g
# QStringRef(text.string(), text.position() + 3, n) was the only way to a part of a part.
s/QStringView(\([A-Za-z.]*\)\.string(), \1\.position() + \([a-z0-9]*\), /\1.mid(\2, /g
s/QStringView(\([A-Za-z.]*\)\.string(), \1\.position(), /\1.mid(0, /g
s/QStringView \([A-Za-z]*\)(\([A-Za-z.]*\)\.string(), \2\.position() + \([0-9]*\), \(.*\));/QStringView \1 = \2.mid(\3, \4);/
s/str\.string()->constData() + str\.position()/str.constData()/
s/colorStrTr\.unicode()/colorStrTr.constData()/
s/QStringView str(&instr)/QStringView str(instr)/
# A QChar is no longer made from an int.
s/unicode = 0;/unicode = QChar();/
s/(uncStr\.isEmpty()) ? 0 :/uncStr.isEmpty() ? QChar() :/
s/const_cast<QChar \*>(end) = 0;/const_cast<QChar *>(end) = QChar();/
s/font\.setWeight(SVGToQtWeight(\(.*\)));/font.setWeight(QFont::Weight(SVGToQtWeight(\1)));/
s/QStringView ref(&name, 1, name\.length() - 1)/QStringView ref = QStringView(name).mid(1)/
s/QStringView(&\([a-z]*\))/QStringView(\1)/g
# QMatrix and its kin are gone.
s/return transformForElement(id)\.toAffine();/return transformForElement(id);/
# Where an attribute is missing, a QStringRef still pointed to a zero.
/^static qreal toDouble(const QStringView &str/,/^}/{
s/^{/{\n    const QString text = str.toString();/
s/str\.constData()/text.constData()/g
s/str\.length()/text.length()/
}
