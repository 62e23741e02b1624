using System.Text.Json;

namespace SignalWire.Agents.Tests.Security;

/// <summary>A recorded case of a token's bytes or of its check.</summary>
internal sealed class TokenCase
{
    private readonly JsonElement _given;
    private readonly JsonElement _token;

    private TokenCase(JsonElement given, JsonElement token)
    {
        _given = given;
        _token = token;
    }

    public string CallId => _given.GetProperty("call_id").GetString()!;

    public string Tool => _given.GetProperty("function").GetString()!;

    public string Secret => _given.GetProperty("secret").GetString()!;

    public long Clock => _given.GetProperty("clock").GetInt64();

    public long Expiry => Clock + _given.GetProperty("expiry_secs").GetInt64();

    public byte[] Nonce => Convert.FromHexString(_given.GetProperty("nonce_hex").GetString()!);

    /// <summary>The token that is checked.</summary>
    public string Given => _given.GetProperty("token").GetString()!;

    /// <summary>The token that was made.</summary>
    public string Token => _token.GetProperty("token").GetString()!;

    public bool IsValid => _token.GetProperty("valid").GetBoolean();

    /// <summary>The names of the cases of one kind; none where the shared material is missing.</summary>
    public static TheoryData<string> Names(string kind) => !SharedMaterial.Exists
        ? []
        : [.. Directory.GetDirectories(SharedMaterial.Combine("golden"), $"token-{kind}-*")
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TokenCase Read(string name) =>
        new(ReadJson(name, "case.json").GetProperty("given"), ReadJson(name, "token.json"));

    private static JsonElement ReadJson(string name, string file) =>
        JsonElement.Parse(File.ReadAllBytes(SharedMaterial.Combine("golden", name, file)));
}
