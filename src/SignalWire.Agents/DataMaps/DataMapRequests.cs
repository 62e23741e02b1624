using System.Text.Json;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.DataMaps;

/// <summary>Calls the web services of a data map. What goes wrong is in the log, and counts as no answer.</summary>
internal sealed class DataMapRequests(ToolInvocation call, DataMapScope scope)
{
    private const int LargestResponse = 10 * 1024 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>For programs that do not register a factory. The lifetime lets a change of DNS through.</summary>
    private static readonly HttpClient s_shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
    {
        MaxResponseContentBufferSize = LargestResponse,
    };

    /// <summary>Calls a web service.</summary>
    /// <param name="webhook">Its object in the map.</param>
    /// <param name="number">Which one it is, from 1.</param>
    /// <param name="errorKeys">The keys that tell of a failure.</param>
    /// <returns>Its answer; nothing when it failed, or was not called.</returns>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async ValueTask<JsonElement?> SendAsync(JsonElement webhook, int number, IEnumerable<string> errorKeys)
    {
        if (FindMissing(webhook) is { } missing)
        {
            DataMapLog.ArgumentMissing(call.Logger, number, call.ToolName, missing);
            return null;
        }

        try
        {
            using var request = DataMapRequest.Make(webhook, scope);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(call.CancellationToken);
            timeout.CancelAfter(s_patience);
            using var response = await Client().SendAsync(request, timeout.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                DataMapLog.WebhookRefused(call.Logger, number, call.ToolName, $"status {(int)response.StatusCode}");
                return null;
            }

            var answer = Read(await response.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false));
            string? error = answer.ValueKind == JsonValueKind.Object ? errorKeys.FirstOrDefault(key => answer.TryGetProperty(key, out _)) : null;
            if (error is not null)
            {
                DataMapLog.WebhookRefused(call.Logger, number, call.ToolName, $"its answer has the key '{error}'");
                return null;
            }

            return answer;
        }
        catch (Exception exception) when (!call.CancellationToken.IsCancellationRequested)
        {
            DataMapLog.WebhookFailed(call.Logger, number, call.ToolName, exception);
            return null;
        }
    }

    private string? FindMissing(JsonElement webhook) => !webhook.TryGetProperty("require_args", out var required)
        ? null
        : required.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name =>
            !scope.Arguments.TryGetProperty(name, out var given) || DataMapScope.Text(given).Length == 0);

    private HttpClient Client() =>
        call.Services.GetService(typeof(IHttpClientFactory)) is IHttpClientFactory factory ? factory.CreateClient("SignalWire.Agents.DataMaps") : s_shared;

    /// <summary>An answer that is no JSON is one text.</summary>
    private static JsonElement Read(byte[] body)
    {
        try
        {
            return JsonElement.Parse(WellFormedJson.Of(body));
        }
        catch (JsonException)
        {
            return JsonElement.Parse($"\"{JsonEncodedText.Encode(System.Text.Encoding.UTF8.GetString(body))}\"");
        }
    }
}
