using System.Text;
using Ants.Permis.Credentials;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks;

/// <summary>What a password costs: slow on purpose where it is hashed, and next to nothing where it is only looked at.</summary>
[MemoryDiagnoser]
public class HasherBenchmarks
{
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("trombone bleu sous la pluie");
    private static readonly byte[] Wrong = Encoding.UTF8.GetBytes("trombone vert sous la pluie");
    private static readonly Salt Salt = Salt.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    private static readonly CredentialHash Unknown = CredentialHash.Create("$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaA");
    private static readonly RulesInForce Rules = (Rulebook.Current with { Accounts = AccountRules.Asvs5 }).At(Samples.Today);
    private static readonly PasswordContext Context = new(["Jean-Baptiste", "Camille", "Lefèvre", "camille.lefevre@example.org"], CommonPasswords.Instance);
    private static readonly TypedSecret Typed = new("trombone bleu sous la pluie");
    private static readonly JsonPath Path = JsonPath.Of("/password");

    private Pbkdf2CredentialHasher hasher = Pbkdf2CredentialHasher.Default;
    private CredentialHash stored = Unknown;

    [Params(Pbkdf2CredentialHasher.MinIterations, Pbkdf2CredentialHasher.DefaultIterations, 600_000)]
    public int Iterations { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        hasher = new(Iterations);
        stored = hasher.Hash(Secret, Salt);
    }

    [Benchmark(Baseline = true)]
    public CredentialHash Hash() => hasher.Hash(Secret, Salt);

    [Benchmark]
    public bool VerifyTheRightOne() => hasher.Verify(Secret, stored);

    [Benchmark]
    public bool VerifyAWrongOne() => hasher.Verify(Wrong, stored);

    /// <summary>A hash of another algorithm: it must cost as much as the others.</summary>
    [Benchmark]
    public bool VerifyAgainstAnUnknownHash() => hasher.Verify(Secret, Unknown);

    /// <summary>All rules of a profile with the list of the library, without hashing.</summary>
    [Benchmark]
    public PasswordCheck Check() => NewPassword.Check(Typed, Context, Rules, Path);
}
