/// Bytes of another encoding, as any hex viewer shows them.
func hex(_ digits: String) -> [UInt8] {
    let values = digits.compactMap(\.hexDigitValue)
    return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
}

/// 暖气不热 in GB18030.
let heatingGB18030 = hex("c5afc6f8b2bbc8c8")
