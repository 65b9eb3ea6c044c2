/// Runs a call and gives it up when the task is cancelled: UniFFI does not do that for Swift by itself.
func cancellable<Value: Sendable>(
    _ work: @Sendable (CancelToken) async throws -> Value
) async throws -> Value {
    let token = CancelToken()
    do {
        return try await withTaskCancellationHandler {
            try await work(token)
        } onCancel: {
            token.cancel()
        }
    } catch {
        throw translated(error)
    }
}

/// Every generated method whose answer is one value comes through here.
func call<Value: Sendable>(
    _ options: Options,
    _ work: @Sendable (NativeOptions, CancelToken) async throws -> (Value, NativeResponse?)
) async throws -> Value {
    let native = options.native
    let (value, response) = try await cancellable { try await work(native, $0) }
    if let response { options.onResponse?(Response(native: response)) }
    return value
}

/// What waits for nothing and may fail.
func reported<Value>(_ work: () throws -> Value) throws -> Value {
    do {
        return try work()
    } catch {
        throw translated(error)
    }
}
