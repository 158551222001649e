#!/usr/bin/env python3
"""Writes the ugly files of Tests/CommandTests/Fixtures/import: what offices hand in, each one situation.

People, numbers and texts are invented. The same run always writes the same bytes; archives are stored, not compressed,
where nothing depends on it, so that no version of zlib shows.

    python3 Tools/fixtures.py            writes all of them anew
"""

import json
import shutil
import struct
import zlib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "Tests/CommandTests/Fixtures/import"
MADE = {}


def put(name, content, encoding="utf-8"):
    """Keeps a file for writing; text in the encoding given."""
    MADE[name] = content.encode(encoding) if isinstance(content, str) else content


def csv(rows, separator=",", end="\n"):
    def cell(text):
        text = str(text)
        return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in '"\r\n' + separator) else text

    return "".join(separator.join(cell(text) for text in row) + end for row in rows)


# ---------------------------------------------------------------- archives and office files


def archive(entries, packed=()):
    """A ZIP archive of (name, bytes); a name given as bytes is written as it is, without the mark for UTF-8."""
    body, directory = b"", b""
    for name, data in entries:
        flags = 0 if isinstance(name, bytes) or name.isascii() else 0x800
        raw = name if isinstance(name, bytes) else name.encode()
        method, stored = (8, deflate(data)) if name in packed else (0, data)
        shape = struct.pack(
            "<HHHHHIIIHH", 20, flags, method, 0, 0x5399, zlib.crc32(data), len(stored), len(data), len(raw), 0)
        directory += b"PK\1\2" + struct.pack("<H", 20) + shape + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + raw
        body += b"PK\3\4" + shape + raw + stored
    end = struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return body + directory + b"PK\5\6" + end


def deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def relations(*targets):
    """Of (kind, target)."""
    inner = "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1))
    return XML + f'<Relationships xmlns="{PACKAGE}relationships">{inner}</Relationships>'


def column(index):
    return (column(index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


def cell(place, value):
    """Text, a number, or cells as XML with {r} for the place."""
    if isinstance(value, (int, float)):
        return f'<c r="{place}"><v>{value}</v></c>'
    if value.startswith("<c "):
        return value.replace("{r}", place)
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escaped(value)}</t></is></c>'


def sheet(rows, merges=(), dtd=""):
    body = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(cell(column(i) + str(number), value) for i, value in enumerate(row) if value != "")
        body += f'<row r="{number}">{cells}</row>' if cells else ""
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in merges)
    return (XML + dtd + f'<worksheet xmlns="{SHEETS}"><sheetData>{body}</sheetData>'
            + (f'<mergeCells count="{len(merges)}">{merged}</mergeCells>' if merges else "") + "</worksheet>")


# Style 1 is a date with a time, 2 a date, 3 a percentage.
STYLES = (XML + f'<styleSheet xmlns="{SHEETS}"><fonts count="1"><font/></fonts><cellXfs count="4">'
          '<xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>')


def date(serial, style=1):
    return f'<c r="{{r}}" s="{style}"><v>{serial}</v></c>'


def workbook(*sheets, hidden=(), properties="", strings="", absolute=False, packed=()):
    """A workbook of (name, XML of the sheet)."""
    root = "/xl/" if absolute else ""
    names = "".join(
        f'<sheet name="{name}" sheetId="{i}"{" state=" + chr(34) + "hidden" + chr(34) if name in hidden else ""} r:id="rId{i}"/>'
        for i, (name, _) in enumerate(sheets, 1))
    targets = [("worksheet", f"{root}worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    targets += [("styles", root + "styles.xml")] + ([("sharedStrings", root + "sharedStrings.xml")] if strings else [])
    types = (XML + f'<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" ContentType="application/xml"/>'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>')
    book = XML + (f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><workbookPr{properties}/><sheets>{names}</sheets></workbook>')
    entries = [("[Content_Types].xml", types), ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"))),
               ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relations(*targets)), ("xl/styles.xml", STYLES)]
    if strings:
        entries.append(("xl/sharedStrings.xml", strings))
    entries += [(f"xl/worksheets/sheet{i}.xml", text) for i, (_, text) in enumerate(sheets, 1)]
    return archive([(name, text.encode()) for name, text in entries], packed)


def document(body):
    types = (XML + f'<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" ContentType="application/xml"/>'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
             '.wordprocessingml.document.main+xml"/></Types>')
    text = XML + f'<w:document xmlns:w="{WORDS}"><w:body>{body}</w:body></w:document>'
    return archive([("[Content_Types].xml", types.encode()),
                    ("_rels/.rels", relations(("officeDocument", "word/document.xml")).encode()),
                    ("word/document.xml", text.encode())])


def paragraph(text):
    return f'<w:p><w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r></w:p>'


def word_table(rows):
    return "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc>{''.join(paragraph(line) for line in text.split(chr(10)))}</w:tc>" for text in row) + "</w:tr>"
        for row in rows) + "</w:tbl>"


def compound(streams):
    """An OLE2 file of (name, bytes); streams are padded so that none is a small one.

    Source: [MS-CFB]; one sector for the allocation table, one for the directory.
    """
    sector, free, end = 512, 0xFFFFFFFF, 0xFFFFFFFE
    padded = [(name, data.ljust(-(-max(len(data), 4096) // sector) * sector, b"\0")) for name, data in streams]
    table, starts, body = [0xFFFFFFFD, end], [], b""
    for _, data in padded:
        starts.append(len(table))
        count = len(data) // sector
        table += [len(table) + i + 1 for i in range(count - 1)] + [end]
        body += data

    def entry(name, kind, start, size, child=free, right=free):
        raw = (name + "\0").encode("utf-16-le") if name else b""
        return (raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, free, right, child) + b"\0" * 36
                + struct.pack("<IQ", start, size))

    entries = entry("Root Entry", 5, end, 0, child=1)
    for index, (name, data) in enumerate(padded):
        right = index + 2 if index + 1 < len(padded) else free
        entries += entry(name, 2, starts[index], len(data), right=right)
    entries += entry("", 0, 0, 0) * (4 - len(padded) - 1)
    header = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
              + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0))
    return (header.ljust(sector, b"\xff") + struct.pack(f"<{len(table)}I", *table).ljust(sector, b"\xff")
            + entries[:sector] + body)


def old_workbook(rows, name="来件"):
    """A workbook of Excel 97: BIFF8, strings in the shared table."""
    def record(kind, data=b""):
        return struct.pack("<HH", kind, len(data)) + data

    texts = [text for row in rows for text in row if isinstance(text, str)]
    strings = b"".join(struct.pack("<HB", len(text), 1) + text.encode("utf-16-le") for text in texts)
    cells, index = b"", 0
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if isinstance(value, str):
                cells += record(0x00FD, struct.pack("<HHHI", r, c, 0, index))
                index += 1
            else:
                cells += record(0x0203, struct.pack("<HHHd", r, c, 0, value))
    first = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)) + record(0x0042, b"\xb0\x04")
    shared = record(0x00FC, struct.pack("<II", len(texts), len(texts)) + strings) + record(0x000A)
    label = struct.pack("<BB", len(name), 1) + name.encode("utf-16-le")
    offset = len(first) + 4 + 6 + len(label) + len(shared)
    bound = record(0x0085, struct.pack("<IBB", offset, 0, 0) + label)
    body = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))
    return compound([("Workbook", first + bound + shared + body + cells + record(0x000A))])


# ---------------------------------------------------------------- what people write

HOTLINE = ["工单编号", "来电时间", "来电人", "联系电话", "诉求标题", "诉求内容"]
ORDERS = [
    ["RX20211228001", "2021-12-28 08:12", "武某某", "13900000001", "暖气不热", "振华小区5号楼供暖以来室内一直只有15度，老人受不了。"],
    ["RX20211228002", "2021-12-28 09:40", "郝某某", "13900000002", "路灯不亮", "敕勒川大街北段有六盏路灯不亮，夜里走路害怕。"],
    ["RX20211228003", "2021-12-28 14:05", "贾某某", "13900000003", "拖欠工资", "在工地干了四个月，包工头拖欠工资两万元。"],
]
VENUE = ["序号", "场次", "代表类别", "姓名", "联系电话", "意见建议", "提交时间"]
REMARKS = [
    ["1", "第一场", "人大代表", "秦某某", "13900000011", "建议在萨拉齐四小门口设红绿灯", "2021-12-29 09:05"],
    ["2", "第一场", "社区代表", "段某某", "13900000012", "小区化粪池外溢，物业不管", "2021-12-29 09:07"],
    ["3", "第一场", "个体经营者代表", "苗某某", "13900000013", "夜市摊位费涨得太快", "2021-12-29 09:12"],
]


def hotline_files():
    head, rows = HOTLINE, ORDERS
    put("hotline-four-columns.xlsx", workbook(
        ("Sheet1", sheet([["序号", "工单编号", "标题", "内容"]]
                         + [[i, row[0], row[4], row[5]] for i, row in enumerate(rows, 1)])),
        ("Sheet2", sheet([])), ("Sheet3", sheet([]))))
    put("hotline-with-replies.csv", csv([
        ["工单号", "受理时间", "诉求来源", "诉求类型", "诉求内容", "主办单位", "办结时间", "回复内容", "是否满意", "回访内容"],
        ["GD0001", "2021/12/1 9:05", "电话", "求助", "自来水发黄三天了", "旗住房和城乡建设局", "2021/12/3 16:00", "已冲洗管网，恢复清澈。", "满意", "已解决"],
        ["GD0002", "2021/12/1 10:20", "微信", "投诉", "饭店油烟直排到居民窗户", "旗综合行政执法局", "", "", "", ""]]))
    put("title-rows-above.xlsx", workbook(("来件", sheet(
        [["12345政务服务便民热线受理清单"], ["填报单位：旗政务服务局", "", "", "填报日期：2021年12月28日"], [], head] + rows,
        merges=["A1:F1"]))))
    put("title-rows-above.csv", csv([["12345热线受理清单（12月28日）"] + [""] * 5, ["填报单位：旗政务服务局"] + [""] * 5, head] + rows))
    put("excel-serial-dates.csv", csv([head, rows[0][:1] + ["44558.3416666667"] + rows[0][2:],
                                       rows[1][:1] + ["44558"] + rows[1][2:]]))
    put("mangled-order-numbers.csv", csv([head, ["2.02112E+17"] + rows[0][1:], ["2.02112E+17"] + rows[1][1:],
                                          ["20211228000000003"] + rows[2][1:]]))
    put("gbk-with-four-byte-characters.csv", csv([head, rows[0], rows[1][:2] + ["𠮷某某"] + rows[1][3:5]
                                                  + ["䶮家营村的路灯不亮，㙍子沟也是。"]], end="\r\n"), "gb18030")
    put("gbk-one-bad-byte.csv", csv([head] + rows).encode("gb18030").replace("拖欠工资".encode("gb18030"), b"\xcd\xff\xc7\xb7", 1))
    put("utf16le-without-bom.csv", csv([head] + rows), "utf-16-le")
    put("utf16-unicode-text.txt", b"\xff\xfe" + csv([head] + rows, separator="\t", end="\r\n").encode("utf-16-le"))
    put("utf16-odd-byte.csv", b"\xff\xfe" + csv([head] + rows).encode("utf-16-le") + b"\x0a")
    put("totals-row.csv", csv([head] + rows + [["合计", "", "", "", "3件", ""]]))
    put("repeated-header-inside.csv", csv([head, rows[0], rows[1], head, rows[2]]))
    put("duplicate-column-names.csv", csv([["工单编号", "来电时间", "备注", "诉求内容", "备注"],
                                           ["RX1", "2021-12-28 08:12", "急", "停水两天了", "已回电"]]))
    put("unnamed-columns.csv", csv([["工单编号", "", "诉求内容", "", ""], ["RX1", "甲", "停水两天了", "", ""],
                                    ["RX2", "乙", "停电一天了", "", ""]]))
    put("header-with-line-breaks.csv", csv([["工单\n编号", "来电\n时间", "诉求\r\n内容"], ["RX1", "2021-12-28 08:12", "停水两天了\n一直没人管"]]))
    put("fullwidth-header.csv", csv([["　工单编号　", "＊来电时间（必填）", "诉求内容：", "ＩＤ"],
                                     ["RX1", "２０２１－１２－２８　０８：１２", "停水两天了", "7"]]))
    put("traditional-header.csv", csv([["工單編號", "來電時間", "訴求內容"], ["RX1", "2021-12-28 08:12", "停水兩天了"]]))
    put("no-header.csv", csv(rows))
    put("unknown-header.csv", csv([["单据", "什么时候", "说了啥"], ["A-1", "2021-12-28 08:12", "停水两天了，一直没人管"],
                                   ["A-2", "2021-12-28 09:12", "停电一天了，冰箱里的肉都坏了"]]))
    put("semicolon-separated.csv", csv([head] + rows, separator=";"))
    put("tab-separated.xls", csv([head] + rows, separator="\t", end="\r\n"), "gb18030")
    put("bom-only.csv", b"\xef\xbb\xbf")
    put("only-white-space.csv", "\n\n  \n\t\n")
    put("header-only.csv", csv([head]))
    put("nul-bytes.csv", csv([head] + rows).replace("一直", "\0\0"))
    put("quotes-unbalanced.csv", csv([head, rows[0]]) + 'RX9,2021-12-28 10:00,某某,,,"停水两天了\n' + csv(rows[1:]))
    put("very-long-cell.csv", csv([head, rows[0], rows[1][:5] + ["停水" * 175_000], rows[2]]))
    put("mixed-line-ends.csv", csv([head], end="\r\n") + csv(rows[:1]) + csv(rows[1:2], end="\r") + csv(rows[2:], end="\r\n"))
    put("missing-and-extra-cells.csv", csv([head, rows[0][:4], rows[1] + ["", ""], rows[2] + ["多出来的"]]))
    put("cut-off-in-a-character.csv", csv([head] + rows).encode()[:-2])
    put("impossible-dates.csv", csv([head, rows[0][:1] + ["2021-02-30 08:00"] + rows[0][2:], rows[1][:1] + ["昨天下午"] + rows[1][2:],
                                     rows[2][:1] + ["2021年12月28日 下午3点5分"] + rows[2][2:]]))
    put("emoji-and-zwj.csv", csv([head, rows[0][:5] + ["😡😡暖气又不热👨‍👩‍👧‍👦一家人都感冒了🤧🏽"], rows[1][:4] + ["", "👍🏻❤️"]]))
    put("mongolian.csv", csv([head, rows[0][:5] + ["ᠰᠠᠷᠠᠴᠢ ᠶᠢᠨ ᠵᠠᠮ ᠡᠪᠳᠡᠷᠡᠭᠰᠡᠨ（路坏了）"], rows[1][:4] + ["", "ᠤᠰᠤ ᠲᠠᠰᠤᠷᠠᠵᠠᠢ"]]))
    put("csv-injection.csv", csv([head, rows[0][:4] + ["=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.invalid\",\"点我\")路灯不亮"],
                                  rows[1][:4] + ["", "+86这个号码一直骚扰我"], rows[2][:4] + ["-1楼停车场积水", "@物业没人管"]]))
    put("apostrophe-numbers.csv", csv([head, ["'202112280001"] + rows[0][1:3] + ["'13900000001"] + rows[0][4:]]))
    put("portal-white-space.csv", csv([["留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "反对数", "点赞数"],
        ["190001", "A00010001", "　路不平\u200b", "2021/12/1 7:05:09", "\n\t\t\t\t\n\t\t\t\t　　村口到学校的路\u00a0\u00a0坑坑洼洼\ufeff\n\t\t\t", "0", "12"],
        ["190002", "A00010002", "（", "2021-12-02 10:20:30", "\n\t\t\t\t", "0", "0"]]))
    put("board-with-replies.csv", csv([["留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "答复意见", "答复时间"],
        ["2001", "A0009", "公交末班太早", "2021/11/2 18:40:00", "末班车六点就没了，下夜班回不了家。", "您好，已与公交公司研究延长末班。", "2021/11/10 9:00:00"],
        ["2002", "A0010", "办证难", "2021/11/3 8:40:00", "办居住证跑了三趟。", "", ""]]), "gb18030")
    put("mailbox-with-replies.csv", csv([["信件编号", "信件标题", "信件内容", "来信人", "联系方式", "电子邮箱", "来信时间", "承办单位", "回复内容", "回复时间"],
        ["SZ001", "取暖费", "空置房为什么也要交全额取暖费？", "云某某", "13900000031", "yun@example.invalid", "2021-12-05 08:00", "旗住建局", "按规定收取30%基本热费。", "2021-12-08 17:00"]]))
    put("overlapping-exports/热线12月28日.csv", csv([head] + rows[:2]))
    put("overlapping-exports/热线12月29日.csv", csv([head] + rows[1:]))
    put("corrected-copy/热线12月28日.csv", csv([head] + rows))
    put("corrected-copy/热线12月28日-更正版.csv", csv([head, rows[0], rows[1][:5] + ["敕勒川大街南段有六盏路灯不亮，夜里走路害怕。"]]))
    put("same-file-twice/热线.csv", csv([head] + rows))
    put("same-file-twice/热线 - 副本.csv", csv([head] + rows))
    put("json-wrapper.json", json.dumps({"code": 0, "msg": "success", "total": 2, "data": [
        {"id": "1", "time": "2021-12-28 08:12", "title": "停水", "content": None, "text": "停水两天了", "user": {"name": "某某"}},
        {"id": 2, "time": "2021-12-28 09:12", "title": "停电", "text": "停电一天了", "up": 3}]}, ensure_ascii=False, indent=1))
    put("jsonl-with-bad-lines.jsonl", '{"id": "1", "text": "停水两天了", "time": "2021-12-28"}\n{"id": "2", "text": "停电\n'
        '[1, 2]\n\n{"id": "3", "text": "", "title": "路灯不亮"}\n{"id": "4", "time": "2021-12-28"}\n')
    put("json-cut-off.json", '[{"id": "1", "text": "停水两天了"}, {"id": "2", "te')
    put("deeply-nested.json", '[{"text": "停水", "more": ' * 2_000 + "1" + "}]" * 2_000)


def survey_files():
    platform = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP"]
    questions = ["1、您的代表类别", "2、您参加的是第几场", "3、您对教育工作是否满意？", "4、您最关心哪些问题？【多选题】",
                 "5、请评价以下方面：—办事效率", "5、服务态度", "6、您给今年的工作打几分（0—10）", "7、您还有什么意见建议？"]
    lead = [[str(i), f"2021/12/29 9:{i:02}:11", f"{60 + i}秒", "微信", "无", f"1.2.3.{i}(内蒙古-包头)"] for i in range(1, 6)]
    words = [["人大代表", "第一场", "满意", "教育┋医疗", "高", "好", "9", "多修几个公共厕所"],
             ["社区代表", "第一场", "基本满意", "医疗┋其他〖物价〗", "一般", "好", "8", "无"],
             ["社区代表", "第一场", "不满意", "教育", "低", "差", "5", "公交车太少"],
             ["人大代表", "第一场", "满意", "(跳过)", "高", "好", "10", "(空)"],
             ["政协委员", "第一场", "满意", "教育┋就业", "高", "一般", "9", "老旧小区加装电梯"]]
    codes = [["1", "1", "1", "1┋2", "1", "1", "9", "多修几个公共厕所"], ["2", "1", "2", "2┋4〖物价〗", "2", "1", "8", "-2"],
             ["2", "1", "3", "1", "3", "3", "5", "公交车太少"], ["1", "1", "1", "-3", "1", "1", "10", "-2"],
             ["3", "1", "1", "1┋3", "1", "2", "9", "老旧小区加装电梯"]]
    put("wjx-by-text.csv", "\ufeff" + csv([platform + questions] + [a + b for a, b in zip(lead, words)]))
    put("wjx-by-number.csv", csv([platform + questions] + [a + b for a, b in zip(lead, codes)]), "gb18030")
    put("wjx-without-platform-columns.csv", csv([["序号"] + questions] + [[str(i)] + row for i, row in enumerate(words, 1)]))
    put("wjx-suggestion-box.csv", csv([platform + ["1、您的姓名", "2、您的联系电话", "3、您的意见建议"],
        lead[0] + ["孟某某", "13900000041", "小区门口总是堵车"], lead[1] + ["(空)", "(空)", "图书馆周末能不能开到晚上八点"]]))
    head = ["编号", "开始答题时间", "结束答题时间", "答题时长", "语言", "清洗数据结果", "智能清洗数据无效概率", "1.您对今年的工作是否满意",
            "2.您最关心的问题:A.教育", "2.您最关心的问题:B.医疗", "2.您最关心的问题:C.就业", "3.您的建议", "地理位置国家和地区", "地理位置省",
            "地理位置市", "用户类型", "用户标识", "昵称", "自定义字段", "IP", "UA", "Referrer", ""]
    tail = ["中国", "内蒙古自治区", "包头市", "微信用户", "u-1", "小草", "", "1.2.3.4", "Mozilla/5.0", "", ""]
    put("tencent.csv", "\ufeff" + csv([head,
        ["1", "2021-12-29 09:00:00", "2021-12-29 09:01:10", "70", "zh", "有效", "0.01", "A.满意", "A.教育", "", "C.就业", "希望多办招聘会"] + tail,
        ["2", "2021-12-29 09:02:00", "2021-12-29 09:02:20", "20", "zh", "无效", "0.9", "C.不满意", "", "B.医疗", "", "医院停车太难"] + tail]))
    put("wenjuan.csv", csv([["答题序号", "来源", "Q1", "Q2", "Q3", "开始时间", "提交时间", "答题时长", "IP省份", "IP城市", "IP地址", "浏览器", "操作系统"],
        ["2", "微信", "1", "2.0", "路灯要修", "2021-12-29 09:00:00", "2021-12-29 09:03:00", "180", "内蒙古", "包头", "1.2.3.4", "Chrome", "Android"],
        ["3", "微信", "2", "1.0", "没有", "2021-12-29 09:00:00", "2021-12-29 09:05:00", "300", "内蒙古", "包头", "1.2.3.5", "Chrome", "iOS"]]), "gb18030")


def form_files():
    put("roster.xlsx", workbook(("名册", sheet(
        [["土右分会场市民代表名册"], ["序号", "代表类别", "姓名", "性别", "身份证号", "联系电话", "工作单位及职务", "场次", "责任单位"],
         [1, "人大代表", "秦某某", "男", "150221197001010011", "13900000011", "某中学教师", "第一场", "旗人大办"],
         [2, "", "段某某", "女", "150221198002020022", "139 0000 0012", "某村村民", "第一场", ""],
         [3, "社区代表", "苗某某", "女", "150221199003030033", "13900000013", "某社区网格员", "第二场", "萨拉齐镇"],
         ["合计", "", "3人"]],
        merges=["A1:I1", "B3:B4", "I3:I4"]))))
    put("roster-with-mangled-ids.csv", csv([["序号", "姓名", "性别", "身份证号", "联系电话", "代表类别"],
        ["1", "秦某某", "男", "1.50221E+17", "13900000011", "人大代表"], ["2", "段某某", "女", "15022119800202002X", "1.39E+10", "社区代表"]]))
    put("sign-in.csv", csv([["序号", "姓名", "代表类别", "座位号", "是否到场", "签到时间"], ["1", "秦某某", "人大代表", "A-01", "是", "2021-12-29 08:10"],
                            ["2", "段某某", "社区代表", "A-02", "是", "8:32"], ["3", "苗某某", "社区代表", "A-03", "请假", ""]]))
    put("ballot-column-a-department.csv", csv([["票号", "场次", "代表类别", "旗教育局", "旗卫生健康委员会", "旗住房和城乡建设局", "意见建议"],
        ["0001", "第一场", "人大代表", "满意", "基本满意", "不满意", "供热要再抓一抓"], ["0002", "第一场", "社区代表", "满意", "满意", "不了解", ""],
        ["0003", "第一场", "社区代表", "", "", "", ""]]))
    put("ballot-ticks.csv", csv([["票号", "部门", "满意", "基本满意", "不满意", "不了解"], ["0001", "旗教育局", "√", "", "", ""],
                                 ["0001", "旗卫生健康委员会", "", "√", "", ""], ["0002", "旗教育局", "√", "", "√", ""], ["0002", "旗卫生健康委员会", "", "", "", ""]]))
    put("ballot-with-names.csv", csv([["序号", "姓名", "旗教育局", "旗公安局", "旗民政局"], ["1", "秦某某", "满意", "满意", "一般"], ["2", "段某某", "一般", "满意", "满意"]]))
    put("tally-of-votes.csv", csv([["部门", "满意", "基本满意", "不满意", "不了解"], ["旗教育局", "152", "30", "5", "3"], ["旗公安局", "160", "22", "4", "4"]]))
    put("discipline-survey.csv", csv([["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、是否有人向您拉票？", "2、是否有人宴请或赠送礼品礼金？", "3、具体情况"],
        ["1", "2021/12/29 11:00:00", "40秒", "微信", "无", "1.2.3.4(内蒙古-包头)", "否", "否", "(空)"],
        ["2", "2021/12/29 11:02:00", "90秒", "微信", "无", "1.2.3.5(内蒙古-包头)", "是", "否", "有人发短信让打满分"]]))
    put("two-level-header.csv", csv([["序号", "代表信息", "", "", "意见建议", "提交时间"], ["", "姓名", "联系电话", "代表类别", "", ""]]
                                    + [[r[0], r[3], r[4], r[2], r[5], r[6]] for r in REMARKS]))
    put("three-level-header.xlsx", workbook(("征集表", sheet(
        [["市民代表意见建议征集表"], ["序号", "代表信息", "", "", "意见", ""], ["", "个人信息", "", "代表类别", "内容", ""], ["", "姓名", "联系电话", "", "意见建议", "提交时间"]]
        + [[r[0], r[3], r[4], r[2], r[5], r[6]] for r in REMARKS],
        merges=["A1:F1", "A2:A4", "B2:D2", "E2:F2", "B3:C3", "D3:D4", "E3:F3"]))))
    put("merged-category-column.xlsx", workbook(("汇总", sheet(
        [["代表类别", "姓名", "意见建议"], ["人大代表", "秦某某", "学校门口没有红绿灯"], ["", "白某某", "村里的水有味道"], ["社区代表", "段某某", "化粪池外溢没人管"]],
        merges=["A2:A3"]))))


def workbook_files():
    head, rows = HOTLINE, ORDERS
    put("hidden-sheet.xlsx", workbook(("来件", sheet([head] + rows[:2])), ("底稿", sheet([head] + rows[2:])), hidden=["底稿"]))
    put("several-sheets.xlsx", workbook(
        ("第一场", sheet([VENUE] + REMARKS[:2])), ("第二场", sheet([VENUE, ["1", "第二场"] + REMARKS[2][2:]])),
        ("说明", sheet([["填表说明", "请勿改动"], ["一", "每行一条"], ["二", "不写姓名也可以"]])), ("空", sheet([]))))
    put("dates-1904.xlsx", workbook(("来件", sheet([head, rows[0][:1] + [date(43096.3416666667)] + rows[0][2:],
                                                  rows[1][:1] + [date(43096, 2)] + rows[1][2:]])), properties=' date1904="1"'))
    shared = (XML + f'<sst xmlns="{SHEETS}" count="4" uniqueCount="4"><si><t>工单编号</t></si><si><t>诉求内容</t></si><si><t>RX1</t></si>'
              '<si><r><rPr><b/></rPr><t>停水</t></r><r><t xml:space="preserve">两天了 </t></r></si></sst>')
    string = '<c r="{{r}}" t="s"><v>{}</v></c>'
    put("wps.xlsx", workbook(("Sheet1", sheet([[string.format(0), string.format(1)], [string.format(2), string.format(3)]])),
                             strings=shared, absolute=True))
    put("formula-cells.xlsx", workbook(("来件", sheet([head,
        ['<c r="{r}" t="str"><f>"RX"&amp;1</f><v>RX1</v></c>', '<c r="{r}" s="1"><f>NOW()</f><v>44558.3416666667</v></c>', "某某", '<c r="{r}"><f>13900000000+1</f><v>13900000001</v></c>',
         '<c r="{r}" t="e"><f>VLOOKUP(1,A:A,9)</f><v>#N/A</v></c>', '<c r="{r}" t="str"><f>F9&amp;"停水"</f><v>停水两天了</v></c>'],
        ["RX2", "", "", "", "", '<c r="{r}" t="e"><f>A1/0</f><v>#DIV/0!</v></c>']]))))
    put("phonetic.xlsx", workbook(("来件", sheet([["工单编号", "诉求内容"],
        ["RX1", '<c r="{r}" t="inlineStr"><is><t>停水两天了</t><rPh sb="0" eb="2"><t>tíng shuǐ</t></rPh></is></c>']]))))
    bomb = '<!DOCTYPE w [<!ENTITY a "停水停水"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
    put("xml-entity-bomb.xlsx", workbook(("来件", sheet([["诉求内容"], ["停水"]], dtd=bomb).replace("停水</t>", "&b;</t>"))))
    put("zip-bomb.xlsx", workbook(("来件", sheet([["诉求内容"], ["停水"]]).replace("</worksheet>", " " * (16 << 20) + "</worksheet>")),
                                  packed=["xl/worksheets/sheet1.xml"]))
    whole = workbook(("来件", sheet([head] + rows)))
    put("truncated.xlsx", whole[:len(whole) * 3 // 5])
    put("workbook-named.csv", whole)


def other_forms():
    put("letter.txt", "尊敬的旗领导：\n\n您好！我是萨拉齐镇的一名退休职工,家住振华小区,今年取暖一直不好。\n\n希望有人来看看。\n\n此致\n敬礼\n\n郝某某\n2021年12月20日\n")
    put("several-letters.txt", "路灯坏了没人修\n\n公交车太少\n")
    put("big5.csv", csv([["編號", "時間", "意見內容"], ["1", "2021-12-28 08:12", "路燈不亮，晚上走路害怕"], ["2", "2021-12-28 09:00", "垃圾沒有人清理"]]), "big5")
    put("html-named.xls", '<html><head><meta charset="gb2312"></head><body><table border=1><tr><th>工单编号</th><th>来电时间</th><th>诉求内容</th></tr>'
        '<tr><td>RX1</td><td>2021-12-28 08:12</td><td>停水两天了<br>一直没人管</td></tr><tr><td>RX2</td><td>2021-12-28 09:00</td><td>停电&nbsp;一天&amp;一夜</td></tr></table></body></html>', "gb18030")
    put("old-binary.xls", old_workbook([["工单编号", "来电时间", "诉求内容"], ["RX1", "2021-12-28 08:12", "停水两天了"], ["RX2", 44558.5, "停电一天了"]]))
    put("password.xlsx", compound([("EncryptionInfo", b"\4\0\4\0\x40\0\0\0<encryption/>"), ("EncryptedPackage", b"\0\x10\0\0\0\0\0\0" + b"\x5a" * 4096)]))
    put("form.docx", document(paragraph("市民代表意见建议征集表") + word_table([
        ["姓名", "秦某某", "联系电话", "13900000011"], ["代表类别", "人大代表", "场次", "第一场"], ["意见建议", "学校门口没有红绿灯，\n孩子过马路不安全。"]])))
    put("list-table.docx", document(paragraph("第一场意见建议汇总") + word_table([["序号", "姓名", "意见建议"], ["1", "秦某某", "学校门口没有红绿灯"], ["2", "段某某", "化粪池外溢没人管"]])))
    put("paragraph-letter.docx", document("".join(paragraph(line) for line in ["尊敬的旗领导：", "您好！我们村的路年久失修，下雨天孩子上不了学。", "盼复。", "某村村民", "2021年12月20日"])))
    entries = [("热线.csv", csv([HOTLINE] + ORDERS).encode()), ("现场/第一场.csv", csv([VENUE] + REMARKS).encode()), ("照片.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 60)]
    put("zip-of-three.zip", archive(entries))
    put("zip-with-gbk-names.zip", archive([(name.encode("gbk"), data) for name, data in entries[:2]]))
    put("zip-path-traversal.zip", archive([("../../outside.csv", entries[0][1]), ("/root.csv", entries[1][1]), ("good.csv", entries[0][1])]))
    put("picture-named.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\0\0\1\0\0\0\1\10\2\0\0\0" + b"\x90wS\xde")
    put("paper.pdf", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
    put("empty.csv", b"")


def main():
    for make in (hotline_files, survey_files, form_files, workbook_files, other_forms):
        make()
    expected = FOLDER / "expected"
    for old in FOLDER.iterdir() if FOLDER.exists() else []:
        if old != expected:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    for name, data in MADE.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
