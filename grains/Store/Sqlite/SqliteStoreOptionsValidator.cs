using Microsoft.Extensions.Options;

namespace Scheduler.Store.Sqlite;

[OptionsValidator]
internal sealed partial class SqliteStoreOptionsValidator : IValidateOptions<SqliteStoreOptions>;
